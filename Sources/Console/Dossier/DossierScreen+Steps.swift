import Terminal
import TrustDesk
import TrustRegistry

/// The seven steps with what is on record of each, and the marks of the exam.
extension DossierScreen {
  func drawSteps(_ world: World, on canvas: inout Canvas) {
    guard let shown = shownCase else { return empty(CaseForms.noCase, world, on: &canvas) }
    let table = Rectangle(row: 0, column: 0, rows: 8, columns: canvas.columns)
    canvas.within(table) { steps.draw(Self.stepColumns, in: world, on: &$0) }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    if let record = steps.selected?.record {
      paper.pair(Phrase(vi: "Ghi chú", en: "Note"), record.note)
      paper.pair(Phrase(vi: "Văn bản", en: "Document"), record.document)
    } else if let step = steps.selected {
      paper.writeRequirement(of: step, in: shown)
      paper.writeLacks(of: step, on: dossier, in: shown)
    }
    if let step = steps.selected {
      paper.writeRecords(of: step, on: dossier, in: shown)
      if step.terms.means == .assessed { paper.writePlaces(of: shown, in: dossier) }
    }
    paper.writeExam(of: shown)
    paper.writeEnd(of: shown)
    let below = Rectangle(row: 9, column: 1, rows: canvas.rows - 9, columns: canvas.columns - 2)
    canvas.within(below) { paper.draw(on: &$0) }
  }

  private static let stepColumns: [Column<StepLine>] = [
    Column(Phrase(vi: "", en: ""), width: 1) { step, world in TableCell(step.mark, step.style(world.theme)) },
    Column(Phrase(vi: "Bước", en: "Step"), width: 24, weight: 2) { step, world in
      TableCell("\(step.id) \(world.words(world.office.newestStepName(step.id)))")
    },
    Column(Phrase(vi: "Tình trạng", en: "State"), width: 15, weight: 1) { step, world in
      TableCell(world.words(step.state.phrase), step.state == .done ? .plain : step.style(world.theme))
    },
    Column(Phrase(vi: "Ngày, hạn", en: "Day, due"), width: 15) { step, world in
      guard let done = step.done else { return step.due(in: world) }
      return TableCell(world.day(done.day))
    },
    Column(Phrase(vi: "Người ghi", en: "By"), width: 14, weight: 1) { step, world in
      TableCell(step.done.map { world.office.name(of: $0.by) } ?? "", world.theme.faint)
    },
  ]
}

extension Paper {
  fileprivate mutating func writeRequirement(of step: StepLine, in shown: Case) {
    guard let terms = world.office.scheme(version: shown.terms.scheme)?.step(step.id) else { return }
    pair(Phrase(vi: "Cần có", en: "Needs"), world.words(terms.record))
    pair(Phrase(vi: "Người ghi", en: "Recorded by"), world.words(terms.role.choice))
  }

  fileprivate mutating func writeExam(of shown: Case) {
    heading(Phrase(vi: "Kiểm tra", en: "Test"))
    for subject in shown.terms.subjects {
      let marks = shown.attempts.filter { $0.subject == subject }
      let best = shown.marks[subject]
      let passed = (best ?? -1) >= shown.terms.passMark
      let tries = marks.map { "\($0.mark) (\(world.day($0.day)))" }.joined(separator: ", ")
      let mark = best == nil ? "·" : passed ? "✓" : "✗"
      let style = best == nil ? world.theme.faint : passed ? world.theme.good : world.theme.bad
      let name = CellText.fit(world.words(world.office.subjectName(subject)), columns: 22)
      write(
        Line(mark + " ", style) + Line(name + " ")
          + Line(
            tries.isEmpty ? world.words(Phrase(vi: "chưa thi", en: "not tried")) : tries, world.theme.faint))
    }
  }

  fileprivate mutating func writeEnd(of shown: Case) {
    for sent in shown.returns {
      heading(Phrase(vi: "Trả lại bước \(sent.step)", en: "Returned to step \(sent.step)"))
      write("\(world.day(sent.day)), \(world.office.name(of: sent.by)): \(sent.reason)")
    }
    guard let decision = shown.decision else { return }
    heading(Phrase(vi: "Quyết định", en: "Decision"))
    write(Line(world.words(decision.outcome.phrase), .bold))
    write("\(world.day(decision.day)), \(world.office.name(of: decision.by)): \(decision.reason)")
  }
}

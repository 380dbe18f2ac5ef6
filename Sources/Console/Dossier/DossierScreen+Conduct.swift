import Terminal
import TrustDesk
import TrustRegistry

/// Breaches of law, and membership of the alliance.
extension DossierScreen {
  func drawBreaches(_ world: World, on canvas: inout Canvas) {
    guard !breaches.rows.isEmpty else {
      guard dossier.ruleBreaches.isEmpty else { return drawRuleBreaches(world, on: &canvas) }
      return empty(
        Phrase(vi: "Không có vi phạm pháp luật nào được ghi.", en: "No breach of law is on record."), world,
        on: &canvas)
    }
    let (list, below) = canvas.bounds.splitRows(at: -6)
    canvas.within(list) { breaches.draw(Self.breachColumns, in: world, on: &$0) }
    guard let breach = breaches.selected else { return }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.pair(Phrase(vi: "Nội dung", en: "What"), breach.report.summary)
    paper.pair(Phrase(vi: "Văn bản", en: "Document"), breach.report.document)
    paper.pair(
      Phrase(vi: "Đã ghi", en: "Recorded"),
      "\(world.day(breach.recordedOn)), \(world.office.name(of: breach.recordedBy))")
    if !breach.report.penalty.vi.isEmpty {
      paper.pair(Phrase(vi: "Xử phạt", en: "Penalty"), world.words(breach.report.penalty))
    }
    paper.writeRuleBreaches(of: dossier)
    canvas.within(below.inset(rows: 0, columns: 1)) { paper.draw(on: &$0) }
  }

  private func drawRuleBreaches(_ world: World, on canvas: inout Canvas) {
    var paper = Paper(columns: canvas.columns - 2, in: world)
    paper.writeRuleBreaches(of: dossier)
    draw(paper, on: &canvas)
  }

  private static let breachColumns: [Column<Breach>] = [
    Column(Phrase(vi: "Số", en: "No."), width: 3, alignment: .right) { breach, _ in
      TableCell("\(breach.number)")
    },
    Column(Phrase(vi: "Ngày", en: "Day"), width: 10) { breach, world in
      TableCell(world.day(breach.report.day))
    },
    Column(Phrase(vi: "Cơ quan", en: "Authority"), width: 20, weight: 1) { breach, _ in
      TableCell(breach.report.authority)
    },
    Column(Phrase(vi: "Nội dung", en: "What"), width: 18, weight: 2) { breach, _ in
      TableCell(breach.report.summary)
    },
    Column(Phrase(vi: "Tình trạng", en: "State"), width: 15) { breach, world in
      let style =
        switch breach.state {
        case .pending: world.theme.warning
        case .final: world.theme.bad
        case .overturned: world.theme.faint
        }
      return TableCell(world.words(breach.state.phrase), style)
    },
  ]

  func drawAlliance(_ world: World, on canvas: inout Canvas) {
    if let invitation = dossier.invitation, dossier.memberships.isEmpty {
      let words = Phrase(
        vi: "Đã mời làm thành viên danh dự, thư mời \(invitation.document).",
        en: "Invited to honorary membership, letter \(invitation.document).")
      return empty(words, world, on: &canvas)
    }
    guard !dossier.memberships.isEmpty else {
      return empty(
        Phrase(vi: "Chưa nộp đơn gia nhập liên minh.", en: "No application to the alliance."), world,
        on: &canvas)
    }
    var paper = Paper(columns: canvas.columns - 2, in: world)
    for membership in dossier.memberships.reversed() { paper.write(membership, in: dossier) }
    draw(paper, on: &canvas)
  }
}

extension Paper {
  fileprivate mutating func writeRuleBreaches(of dossier: Dossier) {
    for breach in dossier.ruleBreaches.reversed() {
      pair(
        Phrase(vi: "Quy tắc \(breach.number)", en: "Rules \(breach.number)"),
        "\(world.words(breach.report.source)): \(breach.report.summary)", world.theme.bad)
    }
  }
}

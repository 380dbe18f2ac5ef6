import Terminal
import TrustDesk
import TrustRegistry

/// Patterns, each with the number of cases that it rests on and a reading in plain words below it.
extension Paper {
  mutating func write(_ fairness: Fairness) {
    write(world.words(Fairness.caveat), world.theme.faint)
    writeAssessors(fairness.assessors)
    writeSupervisors(fairness.supervisors)
    writeDurations(fairness)
    writeThresholds(fairness.thresholds)
  }

  private mutating func writeAssessors(_ patterns: [AssessorPattern]) {
    blank()
    table(
      [
        .init(title: Phrase(vi: "Chuyên gia đánh giá", en: "Assessors"), width: 26),
        .init(title: Phrase(vi: "phiếu", en: "cards"), width: 6),
        .init(title: Phrase(vi: "t.bình", en: "mean"), width: 6),
        .init(title: Phrase(vi: "độ lệch", en: "spread"), width: 7),
        .init(title: Phrase(vi: "khác", en: "others"), width: 6),
        .init(title: Phrase(vi: "cùng hồ sơ", en: "same cases"), width: 10),
        .init(title: Phrase(vi: "chênh", en: "by"), width: 6),
      ], [])
    for pattern in patterns {
      let cells = [
        TableCell(world.office.name(of: pattern.assessor)), cell(pattern.own.count),
        tenths(pattern.own.mean), tenths(pattern.own.deviation), tenths(pattern.others?.mean),
        cell(pattern.compared),
        TableCell(pattern.difference.map { world.words($0.signed) } ?? "–"),
      ]
      write(cells, [26, 6, 6, 7, 6, 10, 6], reading: pattern.phrase, isStriking: pattern.isStriking)
    }
  }

  private mutating func writeSupervisors(_ patterns: [SupervisorPattern]) {
    blank()
    table(
      [
        .init(title: Phrase(vi: "Lãnh đạo phê duyệt", en: "Supervisors"), width: 26),
        .init(title: Phrase(vi: "cấp", en: "approved"), width: 9),
        .init(title: Phrase(vi: "từ chối", en: "declined"), width: 9),
        .init(title: Phrase(vi: "trả lại", en: "returned"), width: 9),
        .init(title: Phrase(vi: "% cấp", en: "% appr."), width: 8),
      ], [])
    for pattern in patterns {
      let cells = [
        TableCell(world.office.name(of: pattern.supervisor)), cell(pattern.approved), cell(pattern.declined),
        cell(pattern.returned), tenths(pattern.share),
      ]
      write(cells, [26, 9, 9, 9, 8], reading: pattern.phrase, isStriking: pattern.isStriking)
    }
  }

  private mutating func writeDurations(_ fairness: Fairness) {
    blank()
    table(
      [
        .init(title: Phrase(vi: "Ngày, phí → quyết định", en: "Days, fee to decision"), width: 26),
        .init(title: Phrase(vi: "số", en: "count"), width: 6),
        .init(title: Phrase(vi: "ít nhất", en: "least"), width: 8),
        .init(title: Phrase(vi: "trung vị", en: "median"), width: 8),
        .init(title: Phrase(vi: "nhiều nhất", en: "greatest"), width: 10),
      ], [])
    for pattern in fairness.durations {
      let days = pattern.days
      let cells =
        [TableCell(world.words(pattern.group.name))]
        + [days.count, days.least, days.median, days.greatest].map { cell($0) }
      write(cells, [26, 6, 8, 8, 10], reading: pattern.phrase, isStriking: pattern.isStriking)
    }
    guard !fairness.quickest.isEmpty else { return }
    let named = fairness.quickest.map { "\($0.id) (\($0.days))" }.joined(separator: ", ")
    write(
      world.words(Phrase(vi: "Nhanh nhất: \(named)", en: "The quickest: \(named)")), world.theme.faint,
      indent: 2)
  }

  private mutating func writeThresholds(_ patterns: [ThresholdPattern]) {
    blank()
    table(
      [
        .init(title: Phrase(vi: "Điểm quanh mức tối thiểu", en: "Scores around thresholds"), width: 26),
        .init(title: Phrase(vi: "mức", en: "from"), width: 6),
        .init(title: Phrase(vi: "quanh mức", en: "around"), width: 9),
        .init(title: Phrase(vi: "đúng mức", en: "exactly"), width: 9),
        .init(title: Phrase(vi: "bên cạnh", en: "beside"), width: 9),
      ], [])
    for pattern in patterns {
      let cells = [
        TableCell(world.words(world.office.className(pattern.certificateClass))), cell(pattern.atLeast),
        cell(pattern.count), cell(pattern.atThreshold), tenths(pattern.usual),
      ]
      write(cells, [26, 6, 9, 9, 9], reading: pattern.phrase, isStriking: pattern.isStriking)
    }
  }

  private func tenths(_ number: Tenths?) -> TableCell {
    number.map { TableCell(world.words($0.phrase)) } ?? TableCell("–", world.theme.faint)
  }

  /// A row, and its reading: beside it where there is room, else below.
  private mutating func write(_ cells: [TableCell], _ widths: [Int], reading: Phrase?, isStriking: Bool) {
    var line = Line()
    for (index, cell) in cells.enumerated() {
      let alignment: CellText.Alignment = index == 0 ? .left : .right
      if index > 0 { line = line + Line(" ") }
      line = line + Line(CellText.fit(cell.text, columns: widths[index], alignment: alignment), cell.style)
    }
    let style = isStriking ? world.theme.warning : world.theme.faint
    let words = reading.map { (isStriking ? "! " : "") + world.words($0) } ?? ""
    let rest = columns - line.width - 2
    guard !words.isEmpty, rest < CellText.width(words) else {
      return write(words.isEmpty ? line : line + Line("  ") + Line(words, style))
    }
    write(line)
    write(words, style, indent: 2)
  }
}

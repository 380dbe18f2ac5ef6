import Terminal
import TrustDesk
import TrustRegistry

extension Paper {
  /// Scores in bins of five, the highest on top; a class's least score is marked where it begins.
  mutating func writeHistogram(_ histogram: ScoreHistogram) {
    let title = Phrase(vi: "Phân bố điểm", en: "Scores")
    guard let scores = histogram.scores else {
      write(Line(world.words(title), world.theme.accent + .bold))
      let none = Phrase(vi: "Chưa ai có điểm.", en: "Nobody's score stands yet.")
      return write(world.words(none), world.theme.faint)
    }
    let facts = Phrase(
      vi:
        ": \(scores.count.grouped(in: .vietnamese)) người, trung bình \(scores.mean.text(in: .vietnamese)), "
        + "trung vị \(scores.median)",
      en: ": \(scores.count.grouped(in: .english)) creators, mean \(scores.mean.text(in: .english)), "
        + "median \(scores.median)")
    write(Line(world.words(title), world.theme.accent + .bold) + Line(world.words(facts), world.theme.faint))
    let most = max(1, histogram.bins.max() ?? 1)
    let lowest = min(histogram.bins.firstIndex { $0 > 0 } ?? 0, histogram.thresholds.keys.min() ?? 0)
    for bin in histogram.bins.indices.reversed() where bin >= lowest {
      writeBin(bin, of: histogram, most: most)
    }
  }

  private mutating func writeBin(_ bin: Int, of histogram: ScoreHistogram, most: Int) {
    let range = histogram.range(bin)
    let count = histogram.bins[bin]
    let codes = histogram.thresholds[bin] ?? []
    let barColumns = max(8, columns - 40)
    let bar = count == 0 ? "" : Bar.text(count, of: most, columns: barColumns).filter { $0 != "░" }
    let label = CellText.fit("\(range.lowerBound)–\(range.upperBound)", columns: 7, alignment: .right)
    let number = CellText.fit(count.grouped(in: world.language), columns: 6, alignment: .right)
    var line =
      Line(label + " ", .plain) + Line(codes.isEmpty ? "│" : "┝", codes.isEmpty ? world.theme.rule : .bold)
      + Line(CellText.fit(bar, columns: barColumns), world.theme.accent)
      + (count == 0 ? Line("     ·", world.theme.faint) : Line(number))
    if !codes.isEmpty {
      let names = codes.map { world.words(world.office.className($0)) }.joined(separator: ", ")
      line = line + Line(" ◂ \(names) ≥ \(range.lowerBound)", .bold)
    }
    write(line)
  }

  /// Classes downwards, statuses across.
  mutating func writeCertificates(of summary: Summary) {
    blank()
    let statuses = CertificateStatus.columns
    let width = max(8, min(10, (columns - 15) / statuses.count - 1))
    var titles = [TableColumn(title: Phrase(vi: "Chứng nhận", en: "Certificates"), width: 22)]
    titles += statuses.map { TableColumn(title: $0.title, width: width) }
    let rows = summary.certificates.map { counted in
      [TableCell(world.words(world.office.className(counted.certificateClass)))]
        + statuses.map { cell(counted.count(named: $0.name), world.theme.style(ofStatus: $0.name)) }
    }
    table(titles, rows)
  }

  /// Members and applicants, on one line.
  mutating func writeMemberships(of summary: Summary) {
    blank()
    let counts = Membership.State.allCases.map { state in
      "\(world.words(state.phrase)) \((summary.memberships[state] ?? 0).grouped(in: world.language))"
    }
    pair(MainScreen.alliance.name, counts.joined(separator: " · "))
  }
}

extension Theme {
  /// How the number of certificates in a status looks, by the status's name.
  func style(ofStatus name: String) -> Style {
    switch name {
    case "valid": good
    case "expiring", "onHold": warning
    case "upcoming": .plain
    default: bad
    }
  }
}

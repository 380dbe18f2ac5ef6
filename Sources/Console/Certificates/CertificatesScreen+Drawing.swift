import Terminal
import TrustDesk
import TrustRegistry

extension CertificatesScreen {
  private static var monthColumns: Int { 30 }

  func render(_ world: World, on canvas: inout Canvas) {
    var board = StatusBoard(in: world)
    board.add(shown)
    board.draw(on: &canvas)
    let row = listRow(in: world)
    drawWindows(row: row - 1, world, on: &canvas)
    drawMonths(row: row, world, on: &canvas)
    let list = Rectangle(
      row: row, column: Self.monthColumns, rows: canvas.rows - row,
      columns: canvas.columns - Self.monthColumns)
    canvas.within(list) { part in
      guard table.rows.isEmpty else { return table.draw(Self.columns, in: world, on: &part) }
      part.write(world.words(Self.nobody), row: 1, column: 1, style: world.theme.faint)
    }
  }

  private func count(_ period: ExpiryPeriod, in world: World) -> Int {
    shown.count { period.holds($0.certificate, on: world.desk.today) }
  }

  private func drawWindows(row: Int, _ world: World, on canvas: inout Canvas) {
    let label = world.words(Phrase(vi: "Hết hạn trong", en: "Ends within"))
    var column = canvas.write(label, row: row, column: 1, style: world.theme.faint) + 2
    for period in periods(in: world) where !period.isMonth {
      let isChosen = period == self.period
      let text = "\(isChosen ? "›" : " ")\(world.words(period.phrase)): \(count(period, in: world)) "
      column = canvas.write(text, row: row, column: column, style: isChosen ? world.theme.cursor : .plain) + 2
    }
  }

  /// A bar a month, each as long as its share of the fullest.
  private func drawMonths(row: Int, _ world: World, on canvas: inout Canvas) {
    let months = periods(in: world).filter(\.isMonth)
    let counts = months.map { count($0, in: world) }
    let most = max(1, counts.max() ?? 1)
    let barColumns = Self.monthColumns - 15
    for (place, month) in months.enumerated() {
      let isChosen = month == period
      let text = (isChosen ? "›" : " ") + CellText.fit(world.words(month.phrase), columns: 8)
      canvas.write(text, row: row + place, column: 0, style: isChosen ? .bold : .plain)
      let bar = counts[place] == 0 ? "" : Bar.text(counts[place], of: most, columns: barColumns)
      canvas.write(bar.filter { $0 != "░" }, row: row + place, column: 9, style: world.theme.accent)
      let number = counts[place] == 0 ? "·" : "\(counts[place])"
      canvas.write(
        CellText.fit(number, columns: 4, alignment: .right), row: row + place, column: 9 + barColumns,
        style: counts[place] == 0 ? world.theme.faint : .plain)
      guard isChosen else { continue }
      let area = Rectangle(row: row + place, column: 0, rows: 1, columns: Self.monthColumns - 1)
      canvas.restyle(area, world.theme.cursor)
    }
  }

  private static let columns: [Column<Holding>] = [
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 16, weight: 2) { holding, world in
      world.named(holding.name, holding.creator)
    },
    Column(Phrase(vi: "Hạng", en: "Class"), width: 12, rank: 2) { holding, world in
      TableCell(world.words(world.office.className(holding.certificate.certificateClass)))
    },
    Column(Phrase(vi: "Số", en: "Number"), width: 14, rank: 3) { holding, world in
      TableCell(holding.certificate.number, world.theme.faint)
    },
    Column(Phrase(vi: "Hết hạn", en: "Ends"), width: 10) { holding, world in
      TableCell(world.day(holding.certificate.validThrough))
    },
    Column(Phrase(vi: "Còn", en: "Left"), width: 4, alignment: .right, rank: 1) { holding, world in
      holding.isSetAside
        ? TableCell("✗", world.theme.bad)
        : TableCell("\(holding.certificate.daysLeft(on: world.desk.today))", world.theme.faint)
    },
    Column(Phrase(vi: "Gia hạn", en: "Renewal"), width: 10) { holding, world in
      TableCell(
        world.words(holding.renewal.phrase), holding.renewal == .none ? world.theme.warning : world.theme.good
      )
    },
  ]
}

import Terminal
import TrustDesk
import TrustRegistry

/// How many certificates of each class stand in each status: classes downwards, statuses across.
@MainActor
struct StatusBoard {
  private let world: World
  private let classes: [CertificateClass]
  private var counts: [[Int]]

  init(in world: World) {
    self.world = world
    classes = world.office.scheme?.classes ?? []
    counts = classes.map { _ in CertificateStatus.columns.map { _ in 0 } }
  }

  mutating func add(_ holdings: [Holding]) {
    for holding in holdings {
      guard let row = classes.firstIndex(where: { $0.code == holding.certificate.certificateClass }),
        let column = CertificateStatus.columns.firstIndex(where: { $0.name == holding.status.name })
      else { continue }
      counts[row][column] += 1
    }
  }

  private static let nameColumns = 15

  func draw(on canvas: inout Canvas) {
    let theme = world.theme
    let columns = CertificateStatus.columns
    let width = max(8, min(16, (canvas.columns - StatusBoard.nameColumns - 2) / columns.count))
    canvas.fill(Rectangle(row: 0, column: 0, rows: 1, columns: canvas.columns - 1), style: theme.columnTitle)
    for (index, column) in columns.enumerated() {
      let title = CellText.fit(world.words(column.title), columns: width, alignment: .right)
      canvas.write(title, row: 0, column: StatusBoard.nameColumns + index * width, style: theme.columnTitle)
    }
    for (row, held) in classes.enumerated() {
      canvas.write(world.words(held.name), row: row + 1, column: 1)
      drawRow(counts[row], row: row + 1, width, .plain, on: &canvas)
    }
    let sums = columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    canvas.write(
      world.words(Phrase(vi: "Tổng", en: "Total")), row: classes.count + 1, column: 1, style: .bold)
    drawRow(sums, row: classes.count + 1, width, .bold, on: &canvas)
  }

  private func drawRow(_ numbers: [Int], row: Int, _ width: Int, _ style: Style, on canvas: inout Canvas) {
    for (index, number) in numbers.enumerated() {
      let text = CellText.fit(
        number == 0 ? "·" : number.grouped(in: world.language), columns: width, alignment: .right)
      let own = world.theme.style(ofStatus: CertificateStatus.columns[index].name)
      canvas.write(
        text, row: row, column: StatusBoard.nameColumns + index * width,
        style: number == 0 ? world.theme.faint : style + own)
    }
  }
}

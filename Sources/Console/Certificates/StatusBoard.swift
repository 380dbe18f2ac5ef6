import Terminal
import TrustDesk
import TrustRegistry

/// How many certificates of each class stand in each status: classes downwards, statuses across.
@MainActor
struct StatusBoard {
  private let world: World
  private let classes: [CertificateClass]
  private var statuses: [CertificateStatus]
  private var counts: [[Int]]

  init(in world: World) {
    self.world = world
    classes = world.office.scheme?.classes ?? []
    let stages = world.desk.expiringStages.sorted(by: >).map { CertificateStatus.expiring(within: $0) }
    statuses = [.upcoming, .valid] + stages + [.expired]
    counts = classes.map { _ in [] }
    for index in counts.indices { counts[index] = statuses.map { _ in 0 } }
  }

  /// Measures have their columns where there are any.
  mutating func add(_ holdings: [Holding]) {
    for status in [CertificateStatus.onHold, .suspended, .revoked]
    where !statuses.contains(status) && holdings.contains(where: { $0.status == status }) {
      statuses.append(status)
      for row in counts.indices { counts[row].append(0) }
    }
    for holding in holdings {
      guard let row = classes.firstIndex(where: { $0.code == holding.certificate.certificateClass }),
        let column = statuses.firstIndex(of: holding.status)
      else { continue }
      counts[row][column] += 1
    }
  }

  private static let nameColumns = 15

  func draw(on canvas: inout Canvas) {
    let theme = world.theme
    let room = canvas.columns - StatusBoard.nameColumns - 1
    let width = max(7, min(16, room / max(1, statuses.count)))
    canvas.fill(Rectangle(row: 0, column: 0, rows: 1, columns: canvas.columns - 1), style: theme.columnTitle)
    for (index, status) in statuses.enumerated() {
      let title = CellText.fit(
        world.words(title(of: status, columns: width)), columns: width, alignment: .right)
      canvas.write(title, row: 0, column: StatusBoard.nameColumns + index * width, style: theme.columnTitle)
    }
    for (row, held) in classes.enumerated() {
      canvas.write(world.words(held.name), row: row + 1, column: 1)
      drawRow(counts[row], row: row + 1, width, .plain, on: &canvas)
    }
    let sums = statuses.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    canvas.write(
      world.words(Phrase(vi: "Tổng", en: "Total")), row: classes.count + 1, column: 1, style: .bold)
    drawRow(sums, row: classes.count + 1, width, .bold, on: &canvas)
  }

  private func drawRow(_ numbers: [Int], row: Int, _ width: Int, _ style: Style, on canvas: inout Canvas) {
    for (index, number) in numbers.enumerated() {
      let text = CellText.fit(
        number == 0 ? "·" : number.grouped(in: world.language), columns: width, alignment: .right)
      canvas.write(
        text, row: row, column: StatusBoard.nameColumns + index * width,
        style: number == 0 ? world.theme.faint : style + self.style(of: statuses[index]))
    }
  }

  private func title(of status: CertificateStatus, columns: Int) -> Phrase {
    switch status {
    case .expiring(let days) where columns < 10: Phrase(vi: "≤\(days)", en: "≤\(days)")
    case .onHold: Phrase(vi: "hoãn", en: "on hold")
    case .suspended: Phrase(vi: "đ.chỉ", en: "susp.")
    case .revoked: Phrase(vi: "t.hồi", en: "revoked")
    case .upcoming: Phrase(vi: "sắp tới", en: "upcoming")
    case .valid: Phrase(vi: "hiệu lực", en: "valid")
    case .expiring(let days): Phrase(vi: "≤ \(days) ngày", en: "≤ \(days) days")
    default: status.phrase
    }
  }

  private func style(of status: CertificateStatus) -> Style {
    switch status {
    case .valid: world.theme.good
    case .expiring: world.theme.warning
    case .expired: world.theme.bad
    case .suspended, .revoked: world.theme.bad
    case .onHold: world.theme.warning
    default: .plain
    }
  }
}

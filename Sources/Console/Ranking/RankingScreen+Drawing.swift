import Terminal
import TrustDesk
import TrustRegistry

extension RankingScreen {
  func render(_ world: World, on canvas: inout Canvas) {
    drawBar(world, on: &canvas)
    drawQuestion(world, on: &canvas)
    let below = Rectangle(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)
    canvas.within(below) { part in
      guard table.rows.isEmpty else {
        return table.draw(columns, marks: search.words, in: world, on: &part)
      }
      let words =
        search.isEmpty
        ? Phrase(vi: "Không ai được xếp hạng theo câu hỏi này.", en: "Nobody is ranked by this question.")
        : Words.nothingFound
      part.write(world.words(words), row: 1, column: 1, style: world.theme.faint)
    }
  }

  /// Search, and the filters that are set.
  private func drawBar(_ world: World, on canvas: inout Canvas) {
    var column = search.draw(row: 0, column: 1, in: world, on: &canvas) + 3
    let office = world.office
    let filters: [(Phrase, String?)] = [
      (Phrase(vi: "hạng", en: "class"), query.certificateClass.map { world.words(office.className($0)) }),
      (Phrase(vi: "lĩnh vực", en: "field"), query.field.map { world.words(office.fieldName($0)) }),
      (Phrase(vi: "nền tảng", en: "platform"), query.platform.map { world.words($0.name) }),
      (Phrase(vi: "tỉnh", en: "province"), query.province),
    ]
    for (label, value) in filters {
      guard let value, column < canvas.columns - 8 else { continue }
      column = canvas.write(world.words(label) + ": ", row: 0, column: column, style: world.theme.faint)
      let room = canvas.columns - 1 - column
      let text = CellText.width(value) > room ? CellText.fit(value, columns: room) : value
      column = canvas.write(text, row: 0, column: column, style: world.theme.accent + .bold) + 3
    }
  }

  /// Among whom, as of which day, since which.
  private func drawQuestion(_ world: World, on canvas: inout Canvas) {
    let day = world.day(query.day)
    let since = query.since.map { day in
      Phrase(vi: " · so với \(world.day(day))", en: " · moved since \(world.day(day))")
    }
    let text =
      world.words(query.among.phrase) + world.words(Phrase(vi: " · ngày \(day)", en: " · on \(day)"))
      + (since.map(world.words) ?? "")
    canvas.write(
      CellText.fit(text, columns: canvas.columns - 2), row: 1, column: 1, style: world.theme.faint)
  }

  private var columns: [Column<RankLine>] {
    let all = Self.columns
    return query.since == nil ? all.filter { $0.title != Self.movedTitle } : all
  }

  private static let movedTitle = Phrase(vi: "Thay đổi", en: "Moved")

  private static let columns: [Column<RankLine>] = [
    Column(Phrase(vi: "Thứ", en: "Place"), width: 6, alignment: .right) { line, world in
      TableCell(line.place.map { $0.grouped(in: world.language) } ?? "–")
    },
    Column(movedTitle, width: 8, alignment: .right) { line, world in movement(of: line, in: world) },
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 20, weight: 3) { line, world in
      world.named(line.name, line.id, line.place == nil ? world.theme.faint : .plain)
    },
    Column(Phrase(vi: "Điểm", en: "Score"), width: 5, alignment: .right) { line, world in
      TableCell("\(line.score)", line.place == nil ? world.theme.faint : .bold)
    },
    Column(Phrase(vi: "Hạng giấy", en: "Class"), width: 13, rank: 1) { line, world in
      TableCell(line.certificateClass.map { world.words(world.office.className($0)) } ?? "")
    },
    Column(Phrase(vi: "Lĩnh vực", en: "Fields"), width: 14, weight: 2, rank: 2) { line, world in
      let fields = world.desk.line(of: line.id)?.row.fields ?? []
      return TableCell(world.words(world.office.fieldNames(fields)), world.theme.faint)
    },
    Column(Phrase(vi: "Tỉnh", en: "Province"), width: 14, weight: 1, rank: 3) { line, world in
      TableCell(world.desk.line(of: line.id)?.row.province ?? "–", world.theme.faint)
    },
    Column(Phrase(vi: "Theo dõi", en: "Followers"), width: 9, alignment: .right, rank: 4) { line, world in
      let followers = world.desk.line(of: line.id)?.row.followers
      return TableCell(followers.map { $0.shortened(in: world.language) } ?? "–", world.theme.faint)
    },
  ]

  private static func movement(of line: RankLine, in world: World) -> TableCell {
    switch line {
    case .left(let left):
      let words = Phrase(vi: "ra, từ \(left.place)", en: "out, \(left.place)")
      return TableCell(world.words(words), world.theme.faint)
    case .ranked(let row):
      guard let movement = row.movement else { return TableCell("") }
      let style: Style =
        switch movement {
        case .up: world.theme.good
        case .down: world.theme.warning
        case .same: world.theme.faint
        case .new: world.theme.accent
        }
      return TableCell(world.words(movement.phrase), style)
    }
  }
}

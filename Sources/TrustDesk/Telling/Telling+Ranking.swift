import TrustJournal
import TrustRegistry

/// Creators by their scores.
extension Telling {
  /// One object on a line; those who are out of it come last, without a place.
  public func json(_ ranking: Ranking) -> String {
    ranking.rows.map { line(object($0)) }.joined() + ranking.left.map { line(object($0)) }.joined()
  }

  private func object(_ row: Ranking.Row) -> BodyObject {
    [
      "place": .integer(row.place), "id": .text(row.id.description), "name": .text(row.name),
      "class": .text(row.certificateClass.rawValue), "score": .integer(row.score),
      "movement": .maybe(row.movement?.name), "places": .maybe(row.movement?.places),
      "openReviews": .integer(row.openReviews),
    ]
  }

  private func object(_ left: Ranking.Left) -> BodyObject {
    [
      "place": .null, "id": .text(left.id.description), "name": .text(left.name), "class": .null,
      "score": .integer(left.score), "movement": .text("out"), "places": .integer(left.place),
      "openReviews": .integer(left.openReviews),
    ]
  }

  public func table(_ ranking: Ranking) -> String {
    let isMoving = ranking.query.since != nil
    var columns: [TextTable.Column] = [
      .init(title: say("Thứ hạng", "Place"), isNumber: true),
      .init(title: say("Điểm", "Score"), isNumber: true), .init(title: say("Mã số", "Number")),
      .init(title: say("Tên", "Name"), limit: 32), .init(title: say("Hạng giấy", "Class")),
    ]
    if isMoving { columns.insert(.init(title: say("Thay đổi", "Moved")), at: 1) }
    var table = TextTable(columns: columns)
    table.rows = ranking.rows.map { row in
      let moved = row.movement.map { [say($0.phrase)] } ?? []
      return [say(count: row.place)] + moved + [
        say(count: row.score), row.id.description, marked(row.name, row.openReviews),
        say(office.className(row.certificateClass)),
      ]
    }
    return table.text
      + section(
        say("Không còn trong bảng", "No longer ranked"),
        ranking.left.map {
          [say("trước: ", "was ") + "\($0.place)", $0.id.description, marked($0.name, $0.openReviews)]
        })
  }
}

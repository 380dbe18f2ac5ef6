import Terminal
import TrustDesk
import TrustRegistry

extension RosterScreen {
  static let columns: [Column<RosterLine>] = [
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 25, weight: 3) { line, _ in TableCell(line.row.name) },
    Column(Phrase(vi: "Mã số", en: "Number"), width: 10, rank: 8) { line, world in
      TableCell(line.row.id.description, world.theme.faint)
    },
    Column(Phrase(vi: "Tài khoản", en: "Account"), width: 16, weight: 2, rank: 6) { line, world in
      TableCell(accounts(of: line.row, in: world), world.theme.faint)
    },
    Column(Phrase(vi: "Lĩnh vực", en: "Field"), width: 10, weight: 2, rank: 4) { line, world in
      let names = line.row.fields.map { world.words(world.desk.office.fieldName($0)) }
      return TableCell(names.joined(separator: "; "))
    },
    Column(Phrase(vi: "Tỉnh, thành", en: "Province"), width: 14, weight: 1, rank: 7) { line, _ in
      TableCell(line.row.province ?? "")
    },
    Column(Phrase(vi: "Theo dõi", en: "Followers"), width: 9, alignment: .right, rank: 3) { line, world in
      TableCell(line.row.followers.map { $0.shortened(in: world.language) } ?? "")
    },
    Column(Phrase(vi: "Điểm", en: "Score"), width: 5, alignment: .right, rank: 2) { line, _ in
      TableCell(line.row.score.map(String.init) ?? "")
    },
    Column(Phrase(vi: "Hạng", en: "Class"), width: 15, rank: 1) { line, world in
      classCell(of: line.row, in: world)
    },
    Column(Phrase(vi: "Tình trạng", en: "State"), width: 14) { line, world in
      world.standing(of: line.row)
    },
    Column(Phrase(vi: "Hết hạn", en: "Expires"), width: 10, rank: 5) { line, world in
      TableCell(line.row.shownCertificate(on: world.desk.today).map { world.day($0.validThrough) } ?? "")
    },
    Column(Phrase(vi: "Người chấm", en: "Assessors"), width: 14, weight: 1, rank: 9) { line, world in
      let names = (line.row.openCase?.assessors ?? []).map(world.office.name(of:))
      return TableCell(names.joined(separator: ", "), world.theme.faint)
    },
  ]

  var sortedColumn: (index: Int, descending: Bool)? {
    let index =
      switch query.sort {
      case .name: 0
      case .number: 1
      case .province: 4
      case .followers: 5
      case .score: 6
      case .expiry: 9
      }
    return (index, query.descending)
  }

  /// The first account, and how many more there are.
  private static func accounts(of row: RosterRow, in world: World) -> String {
    guard let first = row.accounts.first else { return "" }
    let more = row.accounts.count > 1 ? " +\(row.accounts.count - 1)" : ""
    return "@\(first.name.handle)\(more)"
  }

  /// The class held, or the class sought behind an arrow.
  private static func classCell(of row: RosterRow, in world: World) -> TableCell {
    let office = world.desk.office
    if let held = row.shownCertificate(on: world.desk.today) {
      return TableCell(world.words(office.className(held.certificateClass)))
    }
    guard let sought = row.openCase else { return TableCell("") }
    return TableCell("› " + world.words(office.className(sought.certificateClass)), world.theme.faint)
  }
}

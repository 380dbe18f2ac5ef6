import Terminal
import TrustDesk
import TrustRegistry

/// Hoạt động: what the alliance does together, and its networks with how many members each.
struct ActivitiesScreen: Screen {
  static let keys: [KeyBinding<ActivitiesScreen>] = [
    KeyBinding(
      "n", .key(.function(5)), label: Phrase(vi: "Mở hoạt động", en: "New activity"),
      help: Phrase(vi: "Mở một hoạt động mới của Liên minh.", en: "Open a new activity of the alliance."),
      obstacle: { _, world in Self.obstacle(in: world) },
      run: { _, world in .open(FormScreen(Self.opening(in: world))) })
  ]

  private var table = TableView<ActivityRow>()
  private var networks: [(name: Phrase, members: Int)] = []
  private var size = Size(rows: 19, columns: 80)

  init(in world: World) { look(in: world) }

  func title(in world: World) -> String {
    world.words(Phrase(vi: "Hoạt động và mạng lưới", en: "Activities and networks"))
  }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    table.show(ActivityRow.all(in: world))
    var counts: [NetworkCode: Int] = [:]
    for row in AllianceRow.all(in: world) where row.state.isMember {
      for code in row.membership(in: world)?.networks ?? [] { counts[code, default: 0] += 1 }
    }
    networks = (world.office.scheme?.alliance.networks ?? []).map { ($0.name, counts[$0.code] ?? 0) }
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: listRows - 1)
  }

  private var listRows: Int { max(3, size.rows - networks.count - 2) }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if table.take(input.below(rows: 1)) { return .stay }
    return press(input, in: world)
  }

  func render(_ world: World, on canvas: inout Canvas) {
    let parts = canvas.bounds.splitRows(at: listRows)
    canvas.within(parts.top) { part in
      guard !table.rows.isEmpty else {
        let words = Phrase(vi: "Chưa có hoạt động nào.", en: "No activity yet.")
        part.write(world.words(words), row: 1, column: 1, style: world.theme.faint)
        return
      }
      table.draw(Self.columns, in: world, on: &part)
    }
    canvas.within(parts.bottom.inset(rows: 0, columns: 1)) { part in
      var paper = Paper(columns: part.columns, in: world)
      paper.heading(Phrase(vi: "Mạng lưới", en: "Networks"))
      for network in networks {
        let members = Phrase(
          vi: "\(network.members) thành viên",
          en: network.members == 1 ? "1 member" : "\(network.members) members")
        paper.write(Line(world.words(network.name)) + Line("  " + world.words(members), world.theme.faint))
      }
      paper.draw(on: &part)
    }
  }

  private static let columns: [Column<ActivityRow>] = [
    Column(Phrase(vi: "Số", en: "No."), width: 4, alignment: .right) { row, _ in TableCell("\(row.id)") },
    Column(Phrase(vi: "Hoạt động", en: "Activity"), width: 24, weight: 2) { row, _ in
      TableCell(row.activity.name)
    },
    Column(Phrase(vi: "Loại", en: "Kind"), width: 18, weight: 1, rank: 1) { row, world in
      TableCell(world.words(row.activity.kind.name), world.theme.faint)
    },
    Column(Phrase(vi: "Từ ngày", en: "From"), width: 10) { row, world in
      TableCell(world.day(row.activity.first))
    },
    Column(Phrase(vi: "Đến ngày", en: "To"), width: 10) { row, world in
      TableCell(world.day(row.activity.last))
    },
    Column(Phrase(vi: "Tham gia", en: "Took part"), width: 9, alignment: .right) { row, _ in
      TableCell("\(row.members)")
    },
  ]

  private static func obstacle(in world: World) -> Phrase? {
    let today = world.desk.today
    let activity = Activity(name: "–", kind: .event, first: today, last: today)
    return world.obstacle(to: Act(.office(.openActivity(activity))))
  }

  private static func opening(in world: World) -> Form {
    let kinds = ActivityKind.allCases.map { FormField.Option($0.rawValue, $0.name) }
    return Form(
      Phrase(vi: "Mở hoạt động", en: "Open an activity"),
      fields: [
        FormField(.name, Phrase(vi: "Tên", en: "Name")),
        FormField(.kind, Phrase(vi: "Loại", en: "Kind"), .choice(kinds)),
        FormField(.day, Phrase(vi: "Ngày đầu", en: "First day"), .day(past: false)),
        FormField(.until, Phrase(vi: "Ngày cuối", en: "Last day"), .day(past: false)),
      ],
      outcome: { entries, world in
        entries.first?.event?.phrase(in: world.office) ?? Phrase(vi: "Đã mở.", en: "Opened.")
      },
      acts: { answers, _ in
        guard let kind = answers.choice(.kind).flatMap(ActivityKind.init), let first = answers.day(.day),
          let last = answers.day(.until)
        else { return [] }
        let activity = Activity(name: answers.text(.name), kind: kind, first: first, last: last)
        return [Act(.office(.openActivity(activity)))]
      })
  }
}

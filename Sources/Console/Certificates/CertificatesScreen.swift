import Terminal
import TrustDesk
import TrustRegistry

/// Chứng chỉ: how many stand in which status, and when they end: a bar a month, and who it is.
struct CertificatesScreen: Screen {
  static let keys: [KeyBinding<CertificatesScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Mở hồ sơ", en: "Open"),
      help: Phrase(vi: "Mở hồ sơ của người đang chọn.", en: "Open the chosen creator's dossier."),
      obstacle: { screen, _ in screen.table.selected == nil ? Self.nobody : nil },
      run: { _, _ in .show(.dossier) }),
    KeyBinding(
      .key(.right), label: Phrase(vi: "Kỳ sau", en: "Later"),
      help: Phrase(
        vi: "Sang kỳ sau: 30, 60, 90 ngày rồi từng tháng.",
        en: "The next period: 30, 60, 90 days, then each month."),
      run: { screen, world in screen.turn(by: 1, in: world) }),
    KeyBinding(
      .key(.left), label: Phrase(vi: "Kỳ trước", en: "Earlier"),
      help: Phrase(vi: "Về kỳ trước.", en: "The period before."),
      run: { screen, world in screen.turn(by: -1, in: world) }),
    KeyBinding(
      "w", .key(.function(4)), label: Phrase(vi: "30/60/90", en: "30/60/90"),
      help: Phrase(
        vi: "Ai hết hạn trong 30 ngày; nhấn tiếp: 60, rồi 90 ngày.",
        en: "Who ends within 30 days; again for 60, then 90."),
      run: { screen, world in screen.turnWindow(in: world) }),
    KeyBinding(
      "m", .key(.function(6)), label: Phrase(vi: "Tháng này", en: "This month"),
      help: Phrase(vi: "Về tháng này trong lịch hết hạn.", en: "Back to this month of the calendar."),
      run: { screen, world in screen.goToThisMonth(in: world) }),
    KeyBinding(
      "h", .key(.function(5)), label: Phrase(vi: "Hạng", en: "Class"),
      help: Phrase(
        vi: "Chỉ hiện một hạng; nhấn tiếp để sang hạng sau.", en: "One class only; again for the next."),
      run: { screen, world in screen.filterByNextClass(in: world) }),
  ]

  private(set) var table = TableView<Holding>()
  private(set) var holdings: [Holding] = []
  private(set) var period: ExpiryPeriod?
  private(set) var certificateClass: ClassCode?
  private(set) var size = Size(rows: 19, columns: 80)

  init(in world: World) { look(in: world) }

  static let nobody = Phrase(
    vi: "Không ai hết hạn trong kỳ này.", en: "Nobody's certificate ends in this period.")

  var subject: CreatorID? { table.selected?.creator }

  func title(in world: World) -> String { world.words(MainScreen.certificates.name) }

  func note(in world: World) -> String {
    let live = shown.count { $0.status.isInForce }
    let name = certificateClass.map { " · " + world.words(world.office.className($0)) } ?? ""
    return world.words(Phrase(vi: "\(live) đang có hiệu lực", en: "\(live) in force")) + name
  }

  func hint(in world: World) -> String? {
    guard let holding = table.selected else { return nil }
    let standing = holding.certificate.standing(on: world.desk.today, stages: world.desk.expiringStages)
    return "\(holding.certificate.number) · \(world.words(standing)) · "
      + world.words(
        Phrase(vi: "gia hạn: \(holding.renewal.phrase.vi)", en: "renewal: \(holding.renewal.phrase.en)"))
  }

  func periods(in world: World) -> [ExpiryPeriod] {
    ExpiryPeriod.all(from: world.desk.today, stages: world.desk.expiringStages)
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    table.layOut(height: size.rows - listRow(in: world) - 1)
  }

  /// The row of the list's titles: below the board and the windows.
  func listRow(in world: World) -> Int { (world.office.scheme?.classes.count ?? 0) + 4 }

  mutating func refresh(in world: World) { look(in: world) }

  private mutating func look(in world: World) {
    holdings = Holding.all(in: world)
    let periods = periods(in: world)
    if let period, periods.contains(period) {} else { period = periods.first }
    table.show(ending(in: world))
  }

  /// Whose certificates end in the period, the nearest first.
  private func ending(in world: World) -> [Holding] {
    guard let period else { return [] }
    return shown.filter { period.holds($0.certificate, on: world.desk.today) }
      .sorted { ($0.certificate.validThrough, $0.id) < ($1.certificate.validThrough, $1.id) }
  }

  /// Holdings of the class chosen.
  var shown: [Holding] {
    holdings.filter { certificateClass == nil || $0.certificate.certificateClass == certificateClass }
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if table.take(input.below(rows: listRow(in: world) + 1)) { return .stay }
    return press(input, in: world)
  }

  private mutating func go(to period: ExpiryPeriod?, in world: World) -> Wish {
    self.period = period
    table.restart(ending(in: world))
    return .stay
  }

  private mutating func turn(by places: Int, in world: World) -> Wish {
    let periods = periods(in: world)
    let place = periods.firstIndex { $0 == period } ?? 0
    return go(to: periods.isEmpty ? nil : periods[max(0, min(place + places, periods.count - 1))], in: world)
  }

  private mutating func turnWindow(in world: World) -> Wish {
    let windows = periods(in: world).filter { !$0.isMonth }
    let place = windows.firstIndex { $0 == period }.map { ($0 + 1) % windows.count } ?? 0
    return go(to: windows.isEmpty ? nil : windows[place], in: world)
  }

  private mutating func goToThisMonth(in world: World) -> Wish {
    go(to: periods(in: world).first(where: \.isMonth), in: world)
  }

  private mutating func filterByNextClass(in world: World) -> Wish {
    let codes = (world.office.scheme?.classes ?? []).map { Optional($0.code) } + [nil]
    let place = codes.firstIndex(of: certificateClass) ?? codes.count - 1
    certificateClass = codes[(place + 1) % codes.count]
    return go(to: period, in: world)
  }
}

import Terminal
import TrustDesk
import TrustRegistry

/// Hồ sơ: everything about one creator, in sections; every act on a dossier begins here.
struct DossierScreen: Screen {
  let id: CreatorID
  /// The list that the dossier was opened from, for going on to the next.
  let among: Neighbours
  var section = Section.overview
  /// As the officer may see it; looked up anew when the desk knows more.
  private(set) var dossier: Dossier
  /// The case that steps and scorecards are shown of; nil before the first.
  var caseNumber: Int?
  var steps = TableView<StepLine>()
  var certificates = TableView<Certificate>()
  var breaches = TableView<Breach>()
  var reviews = TableView<Review>()
  var complaints = TableView<Complaint>()
  var history = TableView<HistoryEntry>()
  /// The first line shown of a section that is text.
  var scroll = 0
  private(set) var size = Size(rows: 19, columns: 80)

  /// The parts of a dossier, in the order of their tabs.
  enum Section: Int, CaseIterable, Sendable {
    case overview, steps, scorecards, certificates, breaches, reviews, complaints
    case appeals, alliance, data, history

    var name: Phrase {
      switch self {
      case .overview: Phrase(vi: "Tổng quan", en: "Overview")
      case .steps: Phrase(vi: "Bảy bước", en: "Seven steps")
      case .scorecards: Phrase(vi: "Phiếu chấm", en: "Scorecards")
      case .certificates: Phrase(vi: "Chứng chỉ", en: "Certificates")
      case .breaches: Phrase(vi: "Vi phạm", en: "Breaches")
      case .reviews: Phrase(vi: "Xem xét lại", en: "Reviews")
      case .complaints: Phrase(vi: "Phản ánh", en: "Complaints")
      case .appeals: Phrase(vi: "Khiếu nại", en: "Appeals")
      case .alliance: Phrase(vi: "Liên minh", en: "Alliance")
      case .data: Phrase(vi: "Dữ liệu", en: "Data")
      case .history: Phrase(vi: "Lịch sử", en: "History")
      }
    }
  }

  init(_ id: CreatorID, among: Neighbours = Neighbours(), in world: World) {
    self.id = id
    self.among = among
    dossier = Dossier(id: id)
    refresh(in: world)
  }

  /// At one of the seven steps.
  init(_ id: CreatorID, showing step: Int, in world: World) {
    self.init(id, in: world)
    section = .steps
    steps.select(step)
  }

  /// At one of its parts, on the review or the complaint of a number.
  init(_ id: CreatorID, at section: Section, choosing number: Int? = nil, in world: World) {
    self.init(id, in: world)
    self.section = section
    guard let number else { return }
    if section == .reviews { reviews.select(number) }
    if section == .complaints { complaints.select(number) }
  }

  var subject: CreatorID? { id }

  /// The case shown.
  var shownCase: Case? { caseNumber.flatMap(dossier.caseNumbered) }

  func title(in world: World) -> String { dossier.displayName }

  func note(in world: World) -> String {
    let mark = world.reviewMark(of: id)
    guard let place = among.place(of: id), among.count > 1 else { return mark + id.description }
    return mark
      + "\(id)  \((place + 1).grouped(in: world.language))/\(among.count.grouped(in: world.language))"
  }

  mutating func layOut(_ size: Size, in world: World) {
    self.size = size
    steps.layOut(height: 7)
    certificates.layOut(height: max(3, size.rows - 12))
    reviews.layOut(height: max(3, size.rows - 12))
    complaints.layOut(height: max(3, size.rows - 12))
    breaches.layOut(height: max(3, size.rows - 9))
    history.layOut(height: size.rows - 3)
  }

  mutating func refresh(in world: World) {
    guard let found = world.desk.dossier(id) else { return }
    let newest = found.cases.last?.number
    if dossier.cases.last?.number != newest || caseNumber == nil { caseNumber = newest }
    dossier = found
    certificates.show(found.certificates.reversed())
    breaches.show(found.breaches.reversed())
    reviews.show(found.reviews.reversed())
    complaints.show(found.complaints.reversed())
    history.show(world.desk.history(of: id).reversed())
    showSteps()
  }

  mutating func update(_ input: Input, in world: World) -> Wish? {
    if case .mouse(0, let column, .press) = input, let section = tab(at: column, in: world) {
      return show(section)
    }
    if move(input.below(rows: 3)) { return .stay }
    return press(input, in: world)
  }

  /// Arrows and pages go to the list of the section, or move its text.
  private mutating func move(_ input: Input) -> Bool {
    switch section {
    case .steps: return steps.take(input)
    case .certificates: return certificates.take(input)
    case .breaches: return breaches.take(input)
    case .reviews: return reviews.take(input)
    case .complaints: return complaints.take(input)
    case .history: return history.take(input)
    case .overview, .scorecards, .appeals, .alliance, .data: break
    }
    switch input {
    case .key(.up): scroll -= 1
    case .key(.down): scroll += 1
    case .key(.pageUp): scroll -= size.rows - 3
    case .key(.pageDown): scroll += size.rows - 3
    case .key(.home): scroll = 0
    case .mouse(_, _, .wheelUp): scroll -= 3
    case .mouse(_, _, .wheelDown): scroll += 3
    default: return false
    }
    scroll = max(0, scroll)
    return true
  }

  mutating func show(_ section: Section) -> Wish {
    self.section = section
    scroll = 0
    return .stay
  }

  mutating func turn(by places: Int) -> Wish {
    let count = Section.allCases.count
    return show(Section(rawValue: (section.rawValue + places + count) % count) ?? .overview)
  }

  /// The creator so many places on in the list that the dossier was opened from, in the same section.
  func neighbour(by places: Int, in world: World) -> Wish? {
    guard let other = among.creator(places, from: id) else { return nil }
    var next = DossierScreen(other, among: among, in: world)
    next.section = section
    return .replace(next)
  }

  /// The case before the one shown; from the first back to the newest.
  mutating func showNextCase() -> Wish {
    let numbers = dossier.cases.map(\.number)
    guard let number = caseNumber, let place = numbers.firstIndex(of: number) else { return .stay }
    caseNumber = place > 0 ? numbers[place - 1] : numbers.last
    showSteps()
    return .stay
  }

  private mutating func showSteps() {
    guard let shown = shownCase else { return steps.show([]) }
    steps.show(shown.terms.steps.map { StepLine($0, in: shown, of: dossier) })
  }
}

extension Certificate: Identifiable {
  public var id: String { number }
}

extension Review: Identifiable {
  public var id: Int { number }
}

extension Complaint: Identifiable {
  public var id: Int { number }
}

extension Breach: Identifiable {
  public var id: Int { number }
}

extension HistoryEntry: Identifiable {
  public var id: Int { entry.sequence }
}

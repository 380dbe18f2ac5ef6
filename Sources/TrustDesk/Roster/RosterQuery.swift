import TrustRegistry

/// Which creators a list shows, and in what order: the same for the console and the command line.
public struct RosterQuery: Sendable, Hashable {
  /// Looked for without regard to marks and case; every word must be found. A handle may be typed with its
  /// "@".
  public var search = ""
  /// As `search`, but one of these may have blanks in it.
  public var words: [FoldedText] = []
  /// None of these may be found.
  public var excluded: [FoldedText] = []
  /// Every one must be met (CONSOLE 1).
  public var terms: [RosterTerm] = []
  /// Name of a certificate status, as `expiring`; nil shows all. `none`: without any certificate.
  public var status: String?
  /// The class held (the certificate shown) or sought (an open case).
  public var certificateClass: ClassCode?
  /// Only those with an undecided case.
  public var isUnderReview = false
  public var sort = Sort.number
  public var descending = false
  public var limit: Int?

  public enum Sort: String, Sendable, Hashable, CaseIterable {
    case number, name, followers, score, expiry, province
  }

  public init() {}

  /// Whether it leaves out rows by what they are, not only by their words.
  var sifts: Bool { status != nil || certificateClass != nil || isUnderReview || !terms.isEmpty }

  /// Traits of which a row that suits has one; nil where it may have none.
  var neededTraits: RowTraits? {
    if isUnderReview { return .underReview }
    if let status, status != "none" { return .certified }
    if certificateClass != nil { return [.certified, .underReview] }
    return terms.lazy.compactMap(\.neededTraits).first
  }

  /// Whether a creator meets all that is asked beside the words.
  /// - Parameters:
  ///   - day: statuses are those of this day.
  ///   - stages: days to go at which expiring begins, as the scheme has them.
  func suits(_ row: RosterRow, on day: Day, stages: [Int]) -> Bool {
    guard terms.allSatisfy({ $0.suits(row, on: day, stages: stages) }) else { return false }
    if isUnderReview, row.openCase == nil { return false }
    if status == nil, certificateClass == nil { return true }
    let shown = row.shownCertificate(on: day)
    if let status, status != (shown?.status(on: day, stages: stages).name ?? "none") { return false }
    guard let certificateClass else { return true }
    return shown?.certificateClass == certificateClass || row.openCase?.certificateClass == certificateClass
  }
}

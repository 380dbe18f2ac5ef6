/// What happened about complaints. They are numbered within a dossier from 1.
public enum ComplaintEvent: Sendable, Hashable {
  case lodged(complaint: Int, ComplaintReport)
  /// One entry, one person: the complainant's data can go without the complaint (JOURNAL 12).
  case complainantRecorded(complaint: Int, Complainant)
  case acknowledged(complaint: Int, document: String, day: Day)
  /// `from`: the last day for the answer so far; `through`: from now on, both worked out once and written
  /// down (JOURNAL 12).
  case extended(complaint: Int, from: Day, through: Day, reason: String)
  case answered(complaint: Int, outcome: ComplaintOutcome, reason: String, document: String)

  var kind: EventKind {
    switch self {
    case .lodged: .complaintLodged
    case .complainantRecorded: .complainantRecorded
    case .acknowledged: .complaintAcknowledged
    case .extended: .complaintExtended
    case .answered: .complaintAnswered
    }
  }

  public var complaint: Int {
    switch self {
    case .lodged(let number, _), .complainantRecorded(let number, _), .acknowledged(let number, _, _),
      .extended(let number, _, _, _), .answered(let number, _, _, _):
      number
    }
  }
}

/// What is complained of, without who complains.
public struct ComplaintReport: Sendable, Hashable {
  public var topic: ComplaintTopic
  public var channel: ComplaintChannel
  /// The day on which it came in: its clocks run from there.
  public var day: Day
  public var summary: String
  /// The officer complained of, where it is about one.
  public var officer: OfficerID?

  public init(
    topic: ComplaintTopic, channel: ComplaintChannel, day: Day, summary: String, officer: OfficerID? = nil
  ) {
    self.topic = topic
    self.channel = channel
    self.day = day
    self.summary = summary
    self.officer = officer
  }
}

/// What a complaint is about.
public enum ComplaintTopic: String, Sendable, Hashable, CaseIterable {
  /// What the creator says and does.
  case conduct
  case advertising
  /// How the mark of the certificate is used.
  case mark
  case personalData
  /// How the programme or one of its officers acted.
  case programme
}

/// The way by which a complaint came in.
public enum ComplaintChannel: String, Sendable, Hashable, CaseIterable {
  case letter, email, phone, inPerson, website
}

/// Who complained.
public struct Complainant: Sendable, Hashable {
  public var name: String
  /// How they are reached; nil where they did not say.
  public var contact: String?

  public init(name: String, contact: String? = nil) {
    self.name = name
    self.contact = contact
  }
}

/// How a complaint was answered.
public enum ComplaintOutcome: String, Sendable, Hashable, CaseIterable {
  case upheld, rejected
}

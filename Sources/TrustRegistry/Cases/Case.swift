/// One run through the seven steps: from application to decision (PROGRAMME 4).
public struct Case: Sendable, Hashable {
  /// Counted from 1 within the dossier.
  public let number: Int
  /// The rules it is pinned to.
  public let terms: CaseTerms
  public let openedOn: Day
  public let openedBy: OfficerID
  /// Steps as they stand; a returned step is absent until it is recorded anew.
  public internal(set) var steps: [StepRecord] = []
  public internal(set) var attempts: [ExamAttempt] = []
  public internal(set) var records = Records()
  /// Technology reports, oldest first.
  public internal(set) var reports: [AttachedReport] = []
  /// How many reports were there when the step that needs one was last sent back.
  var reportsClosed = 0
  /// What is owed and what was paid; empty where it is not told.
  public internal(set) var charges: [Charge] = []
  /// Steps for which something is owed, kept where the charges that tell it are concealed.
  var toldOwing: Set<Int>?
  public internal(set) var scorecards: [Scorecard] = []
  /// Who was asked to score it, oldest first, those who left with them.
  public internal(set) var assignments: [Assignment] = []
  /// 1, and one more each time the decision sends the case back to be scored afresh.
  public internal(set) var round = 1
  /// Nil until enough cards agree; then it stands.
  public internal(set) var score: Int?
  /// Every score that stood, oldest first.
  public internal(set) var standings: [StoodScore] = []
  public internal(set) var decision: Decision?
  /// How many cards the round needs, kept where the totals that tell it are concealed.
  var toldNeed: Int?
  public internal(set) var returns: [Return] = []
  /// Decisions that an appeal undid, oldest first (PROGRAMME 5).
  public internal(set) var formerDecisions: [Decision] = []
  /// Who decided those appeals; they may decide the case anew, and do nothing else in it.
  public internal(set) var rulers: Set<OfficerID> = []
  /// Everybody who acted in it before the decision, by person and not by role (PROGRAMME 4, step 7).
  public internal(set) var hands: Set<OfficerID> = []

  init(number: Int, terms: CaseTerms, openedOn: Day, openedBy: OfficerID) {
    self.number = number
    self.terms = terms
    self.openedOn = openedOn
    self.openedBy = openedBy
    hands = [openedBy]
    charges = Case.charges(under: terms, on: openedOn)
  }

  public var certificateClass: ClassCode { terms.certificateClass }

  /// Whether the step counts as done.
  public func isDone(_ step: CaseTerms.StepTerms) -> Bool {
    switch step.means {
    case .recorded, .examined: steps.contains { $0.step == step.number }
    case .assessed: score != nil
    case .decided: decision != nil
    }
  }

  /// Steps before the decision that are still missing, by number.
  public var missingSteps: [Int] {
    terms.steps.filter { $0.means != .decided && !isDone($0) }.map(\.number)
  }

  /// The last day on which anything was done in it.
  public var lastDay: Day {
    let cards = scorecards.compactMap { $0.submittedOn ?? $0.openedOn }
    return ([openedOn] + steps.map(\.day) + attempts.map(\.day) + returns.map(\.day) + cards).max()
      ?? openedOn
  }

  /// The best mark of each subject that was tried.
  public var marks: [String: Int] {
    attempts.reduce(into: [:]) { $0[$1.subject] = max($0[$1.subject] ?? 0, $1.mark) }
  }

  public func attempts(in subject: String) -> Int { attempts.count { $0.subject == subject } }

  /// Subjects not yet passed.
  public var failedSubjects: [String] {
    terms.subjects.filter { (marks[$0] ?? -1) < terms.passMark }
  }
}

/// A recorded step.
public struct StepRecord: Sendable, Hashable {
  public var step: Int
  public var by: OfficerID
  public var day: Day
  public var note: String
  public var document: String
}

/// One attempt in one subject of the exam.
public struct ExamAttempt: Sendable, Hashable {
  public var subject: String
  public var mark: Int
  public var day: Day
  public var document: String
  public var by: OfficerID
}

/// How a case ended.
public struct Decision: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// The certificate's number.
    case approved(String)
    case declined
  }

  public var outcome: Outcome
  public var reason: String
  public var by: OfficerID
  public var day: Day
}

/// A case sent back to one of its steps.
public struct Return: Sendable, Hashable {
  public var step: Int
  public var reason: String
  public var by: OfficerID
  public var day: Day
}

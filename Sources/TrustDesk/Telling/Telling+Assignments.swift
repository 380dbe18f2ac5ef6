import TrustJournal
import TrustRegistry

/// Who scores a case, and who may not.
extension Telling {
  func object(_ assignment: Assignment) -> BodyObject {
    [
      "assessor": .text(assignment.assessor.description), "round": .integer(assignment.round),
      "by": .text(assignment.by.description), "day": .day(assignment.day),
      "left": .maybe(assignment.left.map(object)),
    ]
  }

  func object(_ leaving: Leaving) -> BodyObject {
    [
      "cause": .text(leaving.cause.rawValue), "reason": .text(leaving.reason),
      "by": .text(leaving.by.description), "day": .day(leaving.day),
    ]
  }

  func object(_ conflict: Conflict) -> BodyObject {
    [
      "officer": .text(conflict.officer.description), "reason": .text(conflict.reason),
      "day": .day(conflict.day),
    ]
  }

  func section(_ assignments: [Assignment]) -> String {
    section(
      say("Phân công", "Assignments"),
      assignments.map { assignment in
        [
          office.fullName(of: assignment.assessor),
          say("vòng \(assignment.round)", "round \(assignment.round)"),
          say(assignment.day.phrase),
          assignment.left.map { "\(say($0.cause.phrase)): \($0.reason)" } ?? "",
        ]
      })
  }

  func row(_ conflict: Conflict) -> [String] {
    [say(conflict.day.phrase), office.fullName(of: conflict.officer), conflict.reason]
  }

  /// For what nobody is left, each as a sentence.
  func warnings(of dossier: Dossier) -> String {
    let duties = Duty.allCases.filter { dossier.nobodyLeft(for: $0, in: office) }
    return duties.map { "\n! \(say($0.nobodyLeft))\n" }.joined()
  }
}

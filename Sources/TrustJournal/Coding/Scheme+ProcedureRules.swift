import TrustRegistry

extension Scheme {
  func requireProcedure() throws(FieldFault) {
    try require(steps.map(\.number).sorted() == Array(1...7), .stepsNotSeven, at: "steps")
    for (place, step) in steps.enumerated() {
      try require(!step.role.isEmpty, .empty, at: "steps[\(place)].role")
      for (index, number) in step.after.enumerated() {
        try require(
          self.step(number) != nil, .stepUnknown(number), at: "steps[\(place)].after[\(index)]")
      }
    }
    for means in [Step.Means.assessed, .decided] {
      try require(steps.count { $0.means == means } == 1, .stepMeansNotOnce(means), at: "steps")
    }
    try requireOrder()
    try require(!exam.subjects.isEmpty, .empty, at: "exam.subjects")
    try requireDistinct(exam.subjects.map(\.code), in: "exam.subjects")
    try require(exam.topMark, in: 1...1_000, at: "exam.topMark")
    try require(exam.passMark, in: 0...exam.topMark, at: "exam.passMark")
    try require(assessment.assessors, in: 1...100, at: "assessment.assessors")
    try require(assessment.tolerance, in: 0...100, at: "assessment.tolerance")
  }

  /// There is an order in which all steps can be done.
  private func requireOrder() throws(FieldFault) {
    var waiting = steps
    while let next = waiting.firstIndex(where: { step in
      !waiting.contains { isBefore($0, step) }
    }) {
      waiting.remove(at: next)
    }
    if let place = steps.firstIndex(where: { step in waiting.contains { $0.number == step.number } }) {
      throw FieldFault(.rule(.stepCircular(steps[place].number)), at: "steps[\(place)].after")
    }
  }

  /// The decision ends the case, so it waits for all the other steps even where the file does not say so.
  private func isBefore(_ other: Step, _ step: Step) -> Bool {
    step.means == .decided
      ? other.number != step.number || step.after.contains(step.number)
      : step.after.contains(other.number)
  }
}

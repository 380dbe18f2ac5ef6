import Terminal
import TrustDesk
import TrustRegistry

/// Who scores a case, who may not touch it, and for what nobody is left.
extension Paper {
  /// What whoever decides must know of the hands in the case.
  mutating func writeConflicts(of open: Case, in dossier: Dossier) {
    for conflict in dossier.conflictedHands(in: open) {
      let name = world.office.name(of: conflict.officer)
      let day = world.day(conflict.day)
      let words = Phrase(
        vi: "! \(name) đã tham gia rồi khai xung đột lợi ích ngày \(day): \(conflict.reason)",
        en: "! \(name) took part and declared a conflict of interest on \(day): \(conflict.reason)")
      write(world.words(words), world.theme.warning)
    }
    writeNobodyLeft(for: dossier)
  }

  mutating func writeNobodyLeft(for dossier: Dossier) {
    for duty in Duty.allCases where dossier.nobodyLeft(for: duty, in: world.office) {
      write("! " + world.words(duty.nobodyLeft), world.theme.bad)
    }
  }

  /// The places of the present round, and who left one.
  mutating func writePlaces(of shown: Case, in dossier: Dossier) {
    if shown.score == nil, shown.decision == nil {
      let names = shown.seatedAssessors.map(world.office.name(of:)) + (0..<shown.freePlaces).map { _ in "–" }
      let list = names.joined(separator: ", ")
      write(world.words(Phrase(vi: "Người chấm: \(list)", en: "Assessors: \(list)")))
    }
    for assignment in shown.assignments {
      guard let left = assignment.left else { continue }
      let name = world.office.name(of: assignment.assessor)
      let words = Phrase(
        vi: "\(name) \(left.cause.phrase.vi) ngày \(left.day.phrase.vi): \(left.reason)",
        en: "\(name) \(left.cause.phrase.en) on \(left.day.phrase.en): \(left.reason)")
      write(world.words(words), world.theme.faint)
    }
    writeConflicts(of: shown, in: dossier)
  }
}

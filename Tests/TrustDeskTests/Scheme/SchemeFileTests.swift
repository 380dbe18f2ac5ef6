import Foundation
import Testing
import TrustJournal
import TrustRegistry

/// The scheme that ships says what the programme says, and nothing in it points at what is not there.
@Suite struct SchemeFileTests {
  let scheme: SchemeShape
  let tree: JSONTree

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "data/scheme.json"))
    scheme = try JSONDecoder().decode(SchemeShape.self, from: data)
    tree = try JSONDecoder().decode(JSONTree.self, from: data)
  }

  /// Read by the program and written again, nothing is lost: the strict grammar knows every key of the file.
  @Test func theProgramReadsTheWholeFile() throws {
    let read = try Scheme(reading: ProjectData.bytes("scheme.json"))
    var writer = BodyWriter()
    writer.write(.object(Event.office(.schemeAdopted(read)).content))
    let written = try JSONDecoder().decode(JSONTree.self, from: Data(writer.bytes))
    #expect(written == .object(["scheme": tree]))
  }

  @Test func phrasesAreCompleteComposedAndTwoLanguages() {
    #expect(tree.phrases.count > 100)
    for phrase in tree.phrases {
      #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty && phrase.vi != phrase.en)
      let composed = phrase.vi.precomposedStringWithCanonicalMapping
      #expect(phrase.vi.unicodeScalars.elementsEqual(composed.unicodeScalars))
    }
  }

  @Test func criteriaAreFiveOfHundredPointsWithTheirRequirements() {
    #expect(scheme.criteria.map(\.code) == [1, 2, 3, 4, 5])
    #expect(scheme.criteria.map(\.maximum).reduce(0, +) == 100)
    #expect(scheme.criteria.map(\.requirements.count) == [2, 4, 3, 4, 3])
    for criterion in scheme.criteria {
      let expected = criterion.requirements.indices.map { "\(criterion.code).\($0 + 1)" }
      #expect(criterion.requirements.map(\.code) == expected)
    }
  }

  @Test func tariffIsKeyedByRequirementAndWithinTheCriterion() {
    #expect(scheme.tariff.count >= 34)
    #expect(Set(scheme.tariff.map(\.code)).count == scheme.tariff.count)
    var maxima: [String: Int] = [:]
    for criterion in scheme.criteria {
      for requirement in criterion.requirements { maxima[requirement.code] = criterion.maximum }
    }
    for item in scheme.tariff {
      #expect((1...(maxima[item.requirement] ?? 0)).contains(item.points), "\(item.code)")
      #expect(item.code.dropLast() == item.requirement.filter(\.isNumber), "\(item.code)")
      #expect(item.code.last.map { ("A"..."Z").contains($0) } == true, "\(item.code)")
    }
    #expect(Set(scheme.tariff.map(\.requirement)) == Set(maxima.keys))
  }

  @Test func classesHaveTheirPublishedMarksAndWindows() {
    #expect(scheme.classes.map(\.code) == ["ethics", "professional", "community"])
    #expect(scheme.classes.map(\.prefix) == ["DD", "CN", "CD"])
    #expect(scheme.classes.map(\.atLeast) == [90, 80, 65])
    #expect(scheme.classes.map(\.cleanMonths) == [24, 12, 6])
    #expect(scheme.validity.months == 12)
  }

  @Test func everyFieldSuitsAClassAndSensitiveOnesOnlyEthics() {
    let codes = scheme.fields.map(\.code)
    #expect(Set(codes).count == codes.count)
    for field in scheme.fields {
      let suiting = scheme.classes.filter { $0.suits.contains(field.code) }.map(\.code)
      let barring = scheme.classes.filter { $0.bars.contains(field.code) }.map(\.code)
      #expect(!suiting.isEmpty, "\(field.code)")
      #expect(field.sensitive == (suiting == ["ethics"]), "\(field.code)")
      #expect(barring == (field.sensitive ? ["professional", "community"] : []), "\(field.code)")
    }
    for named in scheme.classes.flatMap({ $0.suits + $0.bars }) { #expect(codes.contains(named)) }
  }

  @Test func stepsAreSevenEachAfterEarlierOnes() {
    #expect(scheme.steps.map(\.number) == Array(1...7))
    #expect(
      scheme.steps.map(\.role) == [
        ["staff"], ["staff"], ["staff"], ["assessor"], ["assessor"], ["staff"], ["supervisor"],
      ])
    #expect(scheme.steps.map(\.after) == [[], [1], [1], [1], [1], [1], [1, 2, 3, 4, 5, 6]])
    #expect(
      scheme.steps.map(\.means) == [
        "recorded", "recorded", "examined", "recorded", "assessed", "recorded", "decided",
      ])
  }

  @Test func theRestIsInRange() {
    #expect(scheme.version == 1)
    #expect(scheme.exam.subjects.map(\.code) == ["ethics", "communication", "law"])
    #expect((0...scheme.exam.topMark).contains(scheme.exam.passMark))
    #expect(scheme.assessment.assessors == 2 && scheme.assessment.tolerance == 5)
    #expect(scheme.validity.expiringDays == [90, 60, 30] && scheme.validity.renewalDays == 60)
    #expect(scheme.fees.allSatisfy { $0.amount > 0 })
    #expect(Set(scheme.fees.map(\.code)).count == scheme.fees.count)
    #expect(scheme.confirmedRoles == ["supervisor"])
  }

  @Test func assumptionsPointAtValuesOfTheFile() {
    #expect(Set(scheme.assumptions.map(\.path)).count == scheme.assumptions.count)
    for assumption in scheme.assumptions {
      #expect(tree.has(assumption.path.split(separator: ".")[...]), "\(assumption.path)")
    }
    #expect(!tree.has(["criteria", "weight"]))
  }
}

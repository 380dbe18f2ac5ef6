import Testing
import TrustRegistry

@testable import TrustJournal

/// The small scheme with one thing in it changed, and what is then said.
struct GoldenBadScheme: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let fault: FieldFault

  init(_ old: String, _ new: String, _ path: String, _ cause: FieldFault.Cause) {
    self.old = old
    self.new = new
    fault = FieldFault(cause, at: path)
  }

  var testDescription: String { "\(old) → \(new)" }

  static let formRows = [
    GoldenBadScheme(#""version":1,"#, "", "version", .missing),
    GoldenBadScheme(#""version":1"#, #""version":1,"v":1"#, "v", .surplus),
    GoldenBadScheme(#""version":1"#, #""version":1.5"#, "version", .wrong(.wholeNumber)),
    GoldenBadScheme(#""sensitive":false"#, #""sensitive":"no""#, "fields[1].sensitive", .wrong(.truth)),
    GoldenBadScheme(#","en":"Labels"}"#, "}", "criteria[0].requirements[0].text.en", .missing),
    GoldenBadScheme(#""Labels""#, #""  ""#, "criteria[0].requirements[0].text.en", .blank),
    GoldenBadScheme(#""Sức khỏe""#, #""""#, "fields[0].name.vi", .blank),
    GoldenBadScheme(#""amount":500000"#, #""amount":-1"#, "fees[0].amount", .wrong(.wholeNumber)),
    GoldenBadScheme(#""tolerance":5"#, #""tolerance":-1"#, "assessment.tolerance", .wrong(.wholeNumber)),
    GoldenBadScheme(
      #""tolerance":5"#, #""tolerance":5,"tolerant":1"#, "assessment.tolerant", .surplus),
    GoldenBadScheme(
      #""code":"1.2""#, #""code":"1-2""#, "criteria[0].requirements[1].code", .wrong(.requirement)),
    GoldenBadScheme(#"["supervisor"],"assum"#, #"["boss"],"assum"#, "confirmedRoles[0]", role),
    GoldenBadScheme(#""means":"examined""#, #""means":"guessed""#, "steps[2].means", means),
    GoldenBadScheme(
      #""expiringDays":[90,61,30]"#, #""expiringDays":90"#, "validity.expiringDays", .wrong(.list)),
    GoldenBadScheme(#""exam":{"#, #""exam":[],"more":{"#, "exam", .wrong(.object)),
  ]

  private static let role =
    FieldFault.Cause.wrong(.oneOf(["staff", "assessor", "supervisor", "auditor", "administrator"]))
  private static let means =
    FieldFault.Cause.wrong(.oneOf(["recorded", "examined", "assessed", "decided"]))

  static let ruleRows = [
    row(#""version":1"#, #""version":0"#, "version", .outside(least: 1, most: 9_999)),
    row(#"[{"code":1,"#, #"[{"code":3,"#, "criteria[0].code", .criterionOutOfTurn(expected: 1)),
    row(#"{"code":2,"#, #"{"code":1,"#, "criteria[1].code", .criterionOutOfTurn(expected: 2)),
    row(#""maximum":60"#, #""maximum":59"#, "criteria", .totalNotHundred(99)),
    row(#""maximum":60"#, #""maximum":0"#, "criteria[0].maximum", .outside(least: 1, most: 100)),
    row(#""code":"1.2""#, #""code":"1.1""#, "criteria[0].requirements[1].code", .codeTwice("1.1")),
    row(
      #""code":"1.2""#, #""code":"2.2""#, "criteria[0].requirements[1].code",
      .requirementOfOtherCriterion(Golden.known(RequirementCode.init, "2.2"))),
    row(#""code":"21A""#, #""code":"11A""#, "tariff[1].code", .codeTwice("11A")),
    row(#""code":"21A""#, #""code":"21 A""#, "tariff[1].code", .codeUnkeyable("21 A")),
    row(#""code":"21A""#, #""code":"""#, "tariff[1].code", .empty),
    row(
      #""requirement":"2.1""#, #""requirement":"2.2""#, "tariff[1].requirement",
      .requirementUnknown(Golden.known(RequirementCode.init, "2.2"))),
    row(#""points":39"#, #""points":41"#, "tariff[1].points", .outside(least: 1, most: 40)),
    row(#""points":39"#, #""points":0"#, "tariff[1].points", .outside(least: 1, most: 40)),
    row(#""code":"community""#, #""code":"ethics""#, "classes[1].code", .codeTwice("ethics")),
    row(#""CD""#, #""DD""#, "classes[1].prefix", .codeTwice("DD")),
    row(#""CD""#, #""CĐ""#, "classes[1].prefix", .prefixNotCapitals("CĐ")),
    row(#""atLeast":90"#, #""atLeast":101"#, "classes[0].atLeast", .outside(least: 0, most: 100)),
    row(
      #""cleanMonths":24"#, #""cleanMonths":9999"#, "classes[0].cleanMonths",
      .outside(least: 0, most: 1_200)),
    row(#""suits":["health"]"#, #""suits":[]"#, "classes[0].suits", .empty),
    row(#""suits":["daily"]"#, #""suits":["daily","art"]"#, "classes[1].suits[1]", .fieldUnknown(art)),
    row(#""bars":["health"]"#, #""bars":["art"]"#, "classes[1].bars[0]", .fieldUnknown(art)),
    row(
      #""bars":["health"]"#, #""bars":["health","daily"]"#, "classes[1].bars[1]",
      .fieldBarred(FieldCode(rawValue: "daily"))),
    row(#""code":"daily""#, #""code":"health""#, "fields[1].code", .codeTwice("health")),
    row(#""code":"training""#, #""code":"intake""#, "fees[1].code", .codeTwice("intake")),
  ]

  static let procedureRows = [
    row(#""number":2"#, #""number":1"#, "steps", .stepsNotSeven),
    row(#""number":7"#, #""number":8"#, "steps", .stepsNotSeven),
    row(#""after":[3,5,6]"#, #""after":[3,5,9]"#, "steps[6].after[2]", .stepUnknown(9)),
    row(#""after":[]"#, #""after":[1]"#, "steps[0].after", .stepCircular(1)),
    row(#""after":[]"#, #""after":[5]"#, "steps[0].after", .stepCircular(1)),
    row(#""after":[4]"#, #""after":[7]"#, "steps[4].after", .stepCircular(5)),
    row(#""role":["supervisor"]"#, #""role":[]"#, "steps[6].role", .empty),
    row(#""means":"assessed""#, #""means":"recorded""#, "steps", .stepMeansNotOnce(.assessed)),
    row(#""means":"decided""#, #""means":"recorded""#, "steps", .stepMeansNotOnce(.decided)),
    row(#""means":"examined""#, #""means":"decided""#, "steps", .stepMeansNotOnce(.decided)),
    row(#""assessors":2"#, #""assessors":0"#, "assessment.assessors", .outside(least: 1, most: 100)),
    row(#""code":"media""#, #""code":"law""#, "exam.subjects[1].code", .codeTwice("law")),
    row(#""passMark":70"#, #""passMark":100"#, "exam.passMark", .outside(least: 0, most: 99)),
    row(#""topMark":99"#, #""topMark":0"#, "exam.topMark", .outside(least: 1, most: 1_000)),
    row(#""months":12"#, #""months":0"#, "validity.months", .outside(least: 1, most: 1_200)),
    row(#"[90,61,30]"#, #"[30,61,90]"#, "validity.expiringDays[1]", .stagesNotDescending),
    row(
      #""criteria.maximum""#, #""criteria.minimum""#, "assumptions[0].path",
      .assumptionNowhere("criteria.minimum")),
    row(
      #""classes[1].bars""#, #""classes[2].bars""#, "assumptions[1].path",
      .assumptionNowhere("classes[2].bars")),
  ]

  private static let art = FieldCode(rawValue: "art")

  private static func row(_ old: String, _ new: String, _ path: String, _ rule: SchemeRule) -> GoldenBadScheme
  {
    GoldenBadScheme(old, new, path, .rule(rule))
  }
}

import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  private static func entered(_ number: Int, _ evidence: Evidence, tariff: String? = nil) -> Event {
    .scoring(
      .deductionEntered(
        case: 1,
        Deduction(
          number: number, requirement: RequirementCode(criterion: 2, ordinal: 3), points: 5,
          reason: "Tin sai", evidence: evidence, day: Golden.march, tariff: tariff)))
  }

  private static func entered(_ number: Int, _ evidence: String, tariff: String = "") -> String {
    #""case":1,"deduction":\#(number),"requirement":"2.3","points":5,"reason":"Tin sai","#
      + #""evidence":\#(evidence),"day":"2026-03-05"\#(tariff)"#
  }

  static let scoringRows: [GoldenRow] = [
    GoldenRow(.scorecardOpened, .scoring(.scorecardOpened(case: 1)), #""case":1"#),
    GoldenRow(
      .deductionEntered, entered(1, .address("https://tiktok.com/@ha/1"), tariff: "23A"),
      entered(1, #"{"address":"https://tiktok.com/@ha/1"}"#, tariff: #","tariff":"23A""#)),
    GoldenRow(
      .deductionEntered, entered(2, .digest(Golden.key)), entered(2, #"{"digest":"\#(Golden.key)"}"#)),
    GoldenRow(
      .deductionEntered, entered(3, .document("12/A05")), entered(3, #"{"document":"12/A05"}"#)),
    GoldenRow(
      .deductionWithdrawn, .scoring(.deductionWithdrawn(case: 1, deduction: 2, reason: "Nhầm")),
      #""case":1,"deduction":2,"reason":"Nhầm""#),
    GoldenRow(
      .scorecardSubmitted, .scoring(.scorecardSubmitted(case: 1, points: [55, 40], total: 95)),
      #""case":1,"points":[55,40],"total":95"#),
    GoldenRow(.scoreStood, .scoring(.scoreStood(case: 1, score: 94)), #""case":1,"score":94"#),
  ]

  private static let report = BreachReport(
    day: Golden.march, authority: "A05", document: "QĐ 7", summary: "Quảng cáo sai", pending: true)
  private static let residue = CertificateResidue(
    number: "DD-2026-000017", certificateClass: ClassCode(rawValue: "ethics"), validFrom: Golden.march,
    validThrough: Golden.march.lastValidDay(months: 12), line: 7)

  static let afterRows: [GoldenRow] = [
    GoldenRow(
      .breachRecorded, .conduct(.breachRecorded(breach: 1, report)),
      #""breach":1,"day":"2026-03-05","authority":"A05","document":"QĐ 7","#
        + #""summary":"Quảng cáo sai","pending":true"#),
    GoldenRow(
      .breachConcluded,
      .conduct(.breachConcluded(breach: 1, outcome: .final, document: "QĐ 8", reason: "Hết hạn")),
      #""breach":1,"outcome":"final","document":"QĐ 8","reason":"Hết hạn""#),
    GoldenRow(
      .breachConcluded,
      .conduct(.breachConcluded(breach: 1, outcome: .overturned, document: "QĐ 9", reason: "Hủy")),
      #""breach":1,"outcome":"overturned","document":"QĐ 9","reason":"Hủy""#),
    GoldenRow(
      .membershipApplied, .alliance(.applied(memberClass: .official, consent: "ĐN-1")),
      #""memberClass":"official","consent":"ĐN-1""#),
    GoldenRow(
      .membershipApplied, .alliance(.applied(memberClass: .honorary, consent: "ĐN-2")),
      #""memberClass":"honorary","consent":"ĐN-2""#),
    GoldenRow(
      .membershipAppraised, .alliance(.appraised(favourable: false, note: "Thiếu hồ sơ")),
      #""favourable":false,"note":"Thiếu hồ sơ""#),
    GoldenRow(.memberAdmitted, .alliance(.admitted(reason: "Đồng ý")), #""reason":"Đồng ý""#),
    GoldenRow(
      .membershipDeclined, .alliance(.declined(reason: "Không đồng ý")), #""reason":"Không đồng ý""#),
    GoldenRow(
      .dossierErased,
      .erasure(.dossierErased(ErasureOrder(lines: [4, 9], basis: "Yêu cầu 7", residue: []))),
      #""lines":[4,9],"basis":"Yêu cầu 7","residue":[]"#),
    GoldenRow(
      .caseErased,
      .erasure(
        .caseErased(
          case: 1,
          ErasureOrder(lines: [9], idle: [6], void: [5], basis: "Yêu cầu 8", residue: [residue]))),
      #""case":1,"lines":[9],"idle":[6],"void":[5],"basis":"Yêu cầu 8","#
        + #""residue":[{"number":"DD-2026-000017","#
        + #""class":"ethics","validFrom":"2026-03-05","validThrough":"2027-03-04","line":7}]"#),
    GoldenRow(
      .erasureRequested, .erasure(.requested(scope: .dossier, basis: "Luật 91", document: "YC 7")),
      #""scope":"dossier","basis":"Luật 91","document":"YC 7""#),
    GoldenRow(
      .erasureRequested, .erasure(.requested(scope: .caseNumbered(2), basis: "Luật 91", document: "YC 8")),
      #""scope":2,"basis":"Luật 91","document":"YC 8""#),
    GoldenRow(
      .erasureWithdrawn, .erasure(.requestWithdrawn(reason: "Người yêu cầu rút")),
      #""reason":"Người yêu cầu rút""#),
  ]
}

import TrustRegistry

@testable import TrustJournal

extension GoldenRow {
  static let officeRows: [GoldenRow] = [
    GoldenRow(
      .registryFounded,
      .office(
        .founded(
          name: "Sổ đăng ký", trial: true, officer: OfficerID(number: 1), officerName: "Đỗ Thị Hà",
          key: Golden.known(PublicKey.init, Golden.key), roles: .administrator)),
      #""format":"tinnhiem/1","name":"Sổ đăng ký","trial":true,"officer":"o-0001","#
        + #""officerName":"Đỗ Thị Hà","key":"\#(Golden.key)","roles":["administrator"]"#),
    GoldenRow(
      .schemeAdopted, .office(.schemeAdopted(GoldenScheme.value)), #""scheme":\#(GoldenScheme.text)"#),
    GoldenRow(
      .officerEnrolled,
      .office(
        .enrolled(
          officer: Golden.second, name: "Lê \"Bo\" An", key: Golden.known(PublicKey.init, Golden.key),
          roles: [.assessor, .staff], creator: nil, proof: Golden.proof)),
      #""officer":"o-0002","name":"Lê \"Bo\" An","key":"\#(Golden.key)","roles":["staff","assessor"],"#
        + #""proof":"\#(Golden.proof)""#),
    GoldenRow(
      .officerEnrolled,
      .office(
        .enrolled(
          officer: Golden.second, name: "An", key: Golden.known(PublicKey.init, Golden.key), roles: .anyone,
          creator: Golden.known(CreatorID.init, "KOL-000017"), proof: Golden.proof)),
      #""officer":"o-0002","name":"An","key":"\#(Golden.key)","#
        + #""roles":["staff","assessor","supervisor","auditor","administrator"],"#
        + #""creator":"KOL-000017","proof":"\#(Golden.proof)""#),
    GoldenRow(.officerConfirmed, .office(.confirmed(officer: Golden.second)), #""officer":"o-0002""#),
    GoldenRow(
      .officerRetired, .office(.retired(officer: Golden.second, since: Golden.march, reason: "Nghỉ hưu")),
      #""officer":"o-0002","since":"2026-03-05","reason":"Nghỉ hưu""#),
  ]

  static let keeperRows: [GoldenRow] = [
    GoldenRow(
      .keyReplaced,
      .office(
        .keyReplaced(
          officer: Golden.second, key: Golden.known(PublicKey.init, Golden.key), proof: Golden.proof,
          reason: "Mất máy\n")),
      #""officer":"o-0002","key":"\#(Golden.key)","proof":"\#(Golden.proof)","reason":"Mất máy\u000a""#),
    GoldenRow(
      .clockCorrected, .office(.clockCorrected(reason: "Đồng hồ chậm")), #""reason":"Đồng hồ chậm""#),
    GoldenRow(
      .registryRestored, .office(.restored(sequence: 812, seal: Golden.key, reason: "Hỏng đĩa")),
      #""n":812,"seal":"\#(Golden.key)","reason":"Hỏng đĩa""#),
    GoldenRow(
      .historyAccepted, .office(.historyAccepted(sequence: 812, seal: Golden.key, signature: Golden.proof)),
      #""n":812,"seal":"\#(Golden.key)","sign":"\#(Golden.proof)""#),
    GoldenRow(
      .numbersTaken, .office(.numbersTaken(series: .creator, upTo: 4466)),
      #""series":"creator","upTo":4466"#),
    GoldenRow(
      .numbersTaken, .office(.numbersTaken(series: .certificates(prefix: "DD", year: 2026), upTo: 17)),
      #""series":"DD-2026","upTo":17"#),
  ]
}

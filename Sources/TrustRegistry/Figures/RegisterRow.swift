/// What the public may see of a certificate and its holder: no score, no deduction, no breach, nothing of a
/// case (PROGRAMME 6, 8).
public struct RegisterRow: Sendable, Hashable {
  public let number: String
  public let name: String
  public let kind: CreatorKind
  public let fields: [FieldCode]
  public let accounts: [AccountName]
  public let certificateClass: ClassCode
  public let validFrom: Day
  public let validThrough: Day
  /// As the public is told it: a certificate near its end is simply valid.
  public let status: String

  /// A row a certificate that is in force, to come, barred or over, by number.
  public static func all(of rows: some Sequence<RosterRow>, on day: Day, stages: [Int]) -> [RegisterRow] {
    rows.flatMap { row in row.certificates.map { RegisterRow($0, of: row, on: day, stages) } }
      .sorted { $0.number < $1.number }
  }

  private init(_ certificate: Certificate, of row: RosterRow, on day: Day, _ stages: [Int]) {
    number = certificate.number
    name = row.name
    kind = row.kind
    fields = row.fields
    accounts = row.accounts.map(\.name)
    certificateClass = certificate.certificateClass
    (validFrom, validThrough) = (certificate.validFrom, certificate.validThrough)
    status = RegisterRow.told(certificate.status(on: day, stages: stages))
  }

  /// Why one to come is on hold is nobody's business yet: until it is decided it is simply to come.
  private static func told(_ status: CertificateStatus) -> String {
    if status.isInForce { return CertificateStatus.valid.name }
    return status == .onHold ? CertificateStatus.upcoming.name : status.name
  }
}

import Testing
import TrustRegistry

@Suite("Certificates: status as of a day, and renewal (PROGRAMME 3)")
struct CertificateTests {
  private static let stages = [90, 60, 30]

  /// Issued on 31 August 2026, valid through 30 August 2027.
  @Test(
    "status at every boundary",
    arguments: [
      ("2026-08-30", .upcoming), ("2026-08-31", .valid), ("2027-06-01", .expiring(within: 90)),
      ("2027-05-31", .valid), ("2027-05-31", .valid), ("2027-06-30", .expiring(within: 90)),
      ("2027-07-01", .expiring(within: 60)), ("2027-07-30", .expiring(within: 60)),
      ("2027-07-31", .expiring(within: 30)), ("2027-08-30", .expiring(within: 30)),
      ("2027-08-31", .expired),
    ] as [(Day, CertificateStatus)])
  func status(_ day: Day, _ status: CertificateStatus) throws {
    let certificate = try #require(try Scene(Story.approved()).lan.certificates.first)
    #expect(certificate.status(on: day, stages: Self.stages) == status)
    #expect(status.isInForce == certificate.isInForce(on: day))
  }

  @Test("stages may come in any order, and none means valid to the last day")
  func stages() {
    let certificate = Certificate.sample()
    #expect(certificate.status(on: "2027-08-01", stages: [30, 60, 90]) == .expiring(within: 30))
    #expect(certificate.status(on: "2027-08-30", stages: []) == .valid)
    #expect(certificate.daysLeft(on: "2027-08-30") == 0)
    #expect(certificate.daysLeft(on: "2027-08-31") == -1)
    #expect(CertificateStatus.expiring(within: 30).name == "expiring")
  }

  @Test("issued on 29 February, valid through 28 February")
  func leapDay() throws {
    var story = Story.registered + Story.again(1, on: "2028-02-29")
    story.append(.does(.supervisor, .approve()))
    let certificate = try #require(try Scene(story).lan.certificates.first)
    #expect(certificate.validFrom == "2028-02-29")
    #expect(certificate.validThrough == "2029-02-28")
    #expect(certificate.number == "CD-2028-000001")
  }

  private func renewed(on day: Day) throws -> [Certificate] {
    try Scene(Story.approved() + Story.again(2, on: day) + [.does(.supervisor, .approve(case: 2))])
      .lan.certificates
  }

  @Test(
    "decided from 60 days before expiry, a renewal follows on without gap or overlap",
    arguments: ["2027-07-01", "2027-08-15", "2027-08-30"] as [Day])
  func followsOn(_ day: Day) throws {
    let certificates = try renewed(on: day)
    #expect(certificates.map(\.validFrom) == ["2026-08-31", "2027-08-31"])
    #expect(certificates.map(\.validThrough) == ["2027-08-30", "2028-08-30"])
    #expect(certificates.last?.number == "CD-2027-000001")
  }

  @Test("decided later, it starts on its decision day, and the gap shows")
  func startsLate() throws {
    let certificates = try renewed(on: "2027-08-31")
    #expect(certificates.last?.validFrom == "2027-08-31")
    #expect(try renewed(on: "2027-10-05").last?.validFrom == "2027-10-05")
    #expect(try renewed(on: "2027-10-05").last?.validThrough == "2028-10-04")
  }

  @Test("a class with one to come has no room for another")
  func oneToCome() throws {
    let scene = try Scene(
      Story.approved() + Story.again(2, on: "2027-07-01") + [.does(.supervisor, .approve(case: 2))]
        + Story.again(3, on: "2027-08-30"))
    #expect(
      throws: Refusal.classAlreadyHeld(number: "CD-2027-000001", renewableFrom: "2028-07-01")
    ) {
      try scene.decided(.approve(case: 3), by: .supervisor)
    }
  }

  @Test("several classes may be held at once; the highest valid one is shown, else the latest")
  func shown() throws {
    let scene = try Scene(
      Story.approved() + Story.again(2, .ethics, on: "2026-12-01") + [.does(.supervisor, .approve(case: 2))])
    let lan = scene.lan
    #expect(lan.certificates.map(\.certificateClass) == [.community, .ethics])
    #expect(lan.shownCertificate(on: "2026-08-30")?.certificateClass == .ethics)
    #expect(lan.shownCertificate(on: "2026-11-30")?.certificateClass == .community)
    #expect(lan.shownCertificate(on: "2026-12-01")?.certificateClass == .ethics)
    #expect(lan.shownCertificate(on: "2027-11-30")?.certificateClass == .ethics)
    #expect(lan.shownCertificate(on: "2028-06-01")?.certificateClass == .ethics)
    #expect(Dossier(id: .minh).shownCertificate(on: "2027-01-01") == nil)
  }

  @Test("numbers go on within a class and year, and begin anew in the next")
  func numbers() throws {
    var scene = try Scene(
      Story.approved() + Story.again(2, .ethics, on: "2026-12-01") + [.does(.supervisor, .approve(case: 2))])
    for act in Story.again(3, on: "2027-08-31") { try scene.play(act) }
    try scene.perform(.approve(case: 3), by: .supervisor)
    #expect(scene.lan.certificates.map(\.number) == ["CD-2026-000001", "DD-2026-000001", "CD-2027-000001"])
    #expect(scene.registry.office.next(in: .certificates(prefix: "CD", year: 2027)) == 2)
  }
}

import Testing
import TrustRegistry

@testable import TrustDesk

/// Which creators a list shows, and in what order.
@Suite struct RosterQueryTests {
  private func rows(_ change: (inout RosterQuery) -> Void) throws -> [String] {
    let bureau = try Bureau()
    var desk = try bureau.desk(.staff)
    try desk.perform([
      .register(
        .sample("Nguyễn Văn Ánh", province: "Huế"), accounts: [.sample("anh.nguyen", followers: 500)]),
      .register(
        .sample("Trần Thị An", field: "food", province: nil), accounts: [.sample("an_tran", followers: nil)]),
      .register(
        .sample("Lê Đức Ân", province: "Đà Nẵng"), accounts: [.sample("anle", followers: 70_000)]),
      .register(
        .sample("Đỗ Hữu An", province: "Cần Thơ"), accounts: [.sample("doan", followers: 500)]),
      .register(
        .sample("Phạm Ngọc Phượng"), accounts: [.sample("phuong"), .sample("p2", on: .youtube)]),
    ])
    try desk.perform(
      .procedure(.open(certificateClass: ClassCode(rawValue: "community"))), about: CreatorID("KOL-000003"))
    var query = RosterQuery()
    change(&query)
    return desk.rows(query).map(\.row.name)
  }

  @Test func namesStandInVietnameseOrderByGivenName() throws {
    // Given names An < Ánh < Ân < Phượng; of two An the surname Đỗ stands before Trần.
    let order = ["Đỗ Hữu An", "Trần Thị An", "Nguyễn Văn Ánh", "Lê Đức Ân", "Phạm Ngọc Phượng"]
    #expect(try rows { $0.sort = .name } == order)
    #expect(
      try rows {
        $0.sort = .name
        $0.descending = true
      } == order.reversed())
  }

  @Test func numbersCountsAndProvincesStandInTheirOrderAndNothingLast() throws {
    #expect(try rows { $0.descending = true }.first == "Phạm Ngọc Phượng")
    let followers = try rows { $0.sort = .followers }
    // 500, 500 in number order, 24,000, 70,000; never counted last, also from the top down.
    #expect(
      followers == [
        "Nguyễn Văn Ánh", "Đỗ Hữu An", "Phạm Ngọc Phượng", "Lê Đức Ân", "Trần Thị An",
      ])
    let descending = try rows {
      $0.sort = .followers
      $0.descending = true
    }
    #expect(
      descending == [
        "Lê Đức Ân", "Phạm Ngọc Phượng", "Nguyễn Văn Ánh", "Đỗ Hữu An", "Trần Thị An",
      ])
    #expect(
      try rows { $0.sort = .province } == [
        "Đỗ Hữu An", "Lê Đức Ân", "Phạm Ngọc Phượng", "Nguyễn Văn Ánh", "Trần Thị An",
      ])
  }

  @Test(arguments: [
    ("phuong", ["Phạm Ngọc Phượng"]), ("PHƯỢNG ngoc", ["Phạm Ngọc Phượng"]), ("duc an", ["Lê Đức Ân"]),
    ("@anh.nguyen", ["Nguyễn Văn Ánh"]), ("kol-000002", ["Trần Thị An"]), ("da nang", ["Lê Đức Ân"]),
    ("đà nẵng", ["Lê Đức Ân"]), ("food", ["Trần Thị An"]), ("p2", ["Phạm Ngọc Phượng"]), ("phuong an", []),
    ("anle anh", []),
    ("  ", ["Nguyễn Văn Ánh", "Trần Thị An", "Lê Đức Ân", "Đỗ Hữu An", "Phạm Ngọc Phượng"]),
  ])
  func wordsAreFoundWithoutMarks(_ search: String, _ found: [String]) throws {
    #expect(try rows { $0.search = search } == found)
  }

  @Test func statusClassAndLimitChoose() throws {
    #expect(try rows { $0.certificateClass = ClassCode(rawValue: "community") } == ["Lê Đức Ân"])
    #expect(try rows { $0.certificateClass = ClassCode(rawValue: "ethics") } == [])
    #expect(try rows { $0.status = "none" }.count == 5)
    #expect(try rows { $0.status = "valid" } == [])
    #expect(try rows { $0.limit = 2 } == ["Nguyễn Văn Ánh", "Trần Thị An"])
    #expect(try rows { $0.limit = -1 } == [])
  }
}

import Testing

/// The main job, in the real program: from an imported creator to a certificate and a membership, while
/// another console looks on.
@Suite struct WalkTests {
  @Test func fromAnImportedCreatorToAMember() throws {
    let registry = try WalkRegistry()
    let watcher = try registry.open(as: "auditor", language: "en", rows: 50, columns: 200)
    let staff = try registry.open(as: "staff")
    try find(on: watcher, name: "Đặng Thị Phượng")
    watcher.send("\r")
    try watcher.waitFor("No case is open")

    try find(on: staff, name: "Đặng Thị Phượng")
    staff.send("\r")
    try prepare(on: staff, in: registry, while: watcher)
    for assessor in ["o-0003", "o-0004"] {
      try registry.run(as: "staff", ["assess", "assign", "8", "--assessor", assessor])
    }
    try score(in: registry, while: watcher)
    try record(step: 6, note: "Không có vi phạm", document: "06/A05", on: staff)
    try watcher.wait("step 6 is seen") { $0.text.contains("✓ 6 Authority") }
    try approve(in: registry, while: watcher)
    try join(on: staff, in: registry, while: watcher)

    let told = try registry.run(["show", "8", "--json", "--registry", registry.folder])
    #expect(told.contains(#""membership":"member""#))
    #expect(told.contains(#""status":"valid""#))
    let audit = try registry.run(["audit", "--json", "--registry", registry.folder])
    #expect(audit.contains(#""findings":[]"#))
  }

  /// Types without marks; the name stands alone on the list.
  private func find(on console: PseudoTerminal, name: String) throws {
    console.send("/dang thi phuong")
    try console.wait("the filter leaves one row") { $0.text.contains(name) && !$0.text.contains("Bình") }
    console.send("\r")
  }

  /// Opens a case and records what comes before the scorecards.
  private func prepare(
    on staff: PseudoTerminal, in registry: WalkRegistry, while watcher: PseudoTerminal
  ) throws {
    try staff.waitFor("Chưa có lượt xét nào đang mở")
    staff.send("m")
    try staff.waitFor("Hạng xin cấp")
    staff.send("3\r")
    try staff.waitFor("cần thực hiện")
    try watcher.waitFor("Case 1: Community")
    try consent(on: staff)
    try registry.payFees(of: "8")
    try record(step: 1, note: "Hồ sơ đủ", document: "01/TN", on: staff)
    try registry.recordPapers(of: "8", account: "tiktok:phuongdang")
    try record(step: 2, note: "Đã đối chiếu", document: "02/XM", on: staff)
    staff.send("t")
    try staff.waitFor("Ghi điểm kiểm tra")
    staff.send("\r85\r\rBB-01\r")
    try staff.waitFor("(•) 2 Kỹ năng truyền thông")
    staff.send("\r90\r\r\r")
    try staff.waitFor("(•) 3 Pháp luật")
    staff.send("\r78\r\r\r")
    try staff.wait("the form is left") { !$0.text.contains("Ghi điểm kiểm tra") }
    try record(step: 3, note: "Đạt ba môn", document: "03/ĐT", on: staff)
    try watcher.wait("steps 1 to 3 are seen") { $0.text.contains("✓ 3 Training") }
  }

  /// Enter on a step gives the first thing that it lacks: what the person consents to, chosen by nobody else.
  private func consent(on staff: PseudoTerminal) throws {
    staff.send("\t")
    try staff.waitFor("chưa có sự đồng ý")
    for _ in ["certification", "publication"] {
      staff.send("\r")
      try staff.waitFor("Ghi sự đồng ý")
      staff.send("1\r1\r\r1/ĐY\r")
      try staff.wait("the consent is recorded") { !$0.text.contains("Ghi sự đồng ý") }
    }
    staff.send("\u{1b}[Z")
    try staff.waitFor("Tài khoản")
  }

  private func record(step: Int, note: String, document: String, on console: PseudoTerminal) throws {
    console.send("b")
    try console.waitFor("Ghi chú")
    console.send("\(step)\r\(note)\r\(document)\r")
    try console.wait("step \(step) is recorded") { $0.text.contains("✓ Đã ghi bước.") }
    console.send("\t\u{1b}[Z")
    try console.wait("the outcome is read") { !$0.text.contains("✓ Đã ghi bước.") }
  }

  /// Two assessors key, withdraw and submit; one of them also answers for the analysis.
  private func score(in registry: WalkRegistry, while watcher: PseudoTerminal) throws {
    let first = try registry.open(as: "assessor1")
    try find(on: first, name: "Đặng Thị Phượng")
    first.send("\r")
    try first.waitFor("Lượt xét 1")
    try record(step: 4, note: "Chấp nhận báo cáo", document: "04/PT", on: first)
    first.send("3")
    try first.waitFor("chưa có phiếu chấm")
    first.send("o")
    try first.waitFor("Trừ điểm mới")
    try deduct("2.3 5 Tin sai sự thật", evidence: "https://luutru.example.vn/1", leaving: 95, on: first)
    try deduct("11A", evidence: "12/BC-2026", leaving: 91, on: first)
    try deduct("4.1 3 Hình ảnh phản cảm", evidence: "13/BC-2026", leaving: 88, on: first)
    first.send(Keys.withdraw)
    try first.waitFor("Lý do rút")
    first.send("Nhập nhầm\r")
    try first.waitFor("✗ đã rút: Nhập nhầm")
    try submit(on: first, saying: "chờ phiếu còn lại")
    #expect(!watcher.text.contains("Hình ảnh phản cảm"), "another's card is hidden until the score stands")

    let second = try registry.open(as: "assessor2")
    try find(on: second, name: "Đặng Thị Phượng")
    second.send("3")
    try second.waitFor("được giữ kín")
    #expect(!second.text.contains("Hình ảnh phản cảm"))
    second.send(Keys.openCard)
    try second.waitFor("Trừ điểm mới")
    try deduct("3.2 4 Phản hồi tiêu cực", evidence: "14/BC-2026", leaving: 96, on: second)
    try submit(on: second, saying: "điểm chung")
    try watcher.wait("the score is seen") { $0.text.contains("✓ 5 Expert assessment") }
  }

  private func deduct(
    _ line: String, evidence: String, leaving total: Int, on console: PseudoTerminal
  ) throws {
    // All at once, as an assessor who knows the fields types ahead.
    console.send("\(line)\r\(evidence)\rt\r")
    try console.waitFor("tổng còn \(total).")
  }

  private func submit(on console: PseudoTerminal, saying outcome: String) throws {
    console.send(Keys.submit)
    try console.waitFor("Nộp rồi thì không sửa được nữa")
    console.send("nộp\r")
    try console.waitFor(outcome)
  }

  private func approve(in registry: WalkRegistry, while watcher: PseudoTerminal) throws {
    let supervisor = try registry.open(as: "supervisor1")
    supervisor.send("6")
    try supervisor.waitFor("Phê duyệt")
    supervisor.send("/phuong\r")
    try supervisor.waitFor("✓ đủ điều kiện")
    supervisor.send("\r")
    try supervisor.waitFor("Điều kiện: đạt 10/10")
    supervisor.send("a")
    try supervisor.waitFor("Lý do")
    supervisor.send("Đủ điều kiện\r")
    try supervisor.waitFor("Cấp giấy chứng nhận CD-")
    try watcher.wait("the certificate is seen") { $0.text.contains("● valid") }
  }

  private func join(
    on staff: PseudoTerminal, in registry: WalkRegistry, while watcher: PseudoTerminal
  ) throws {
    staff.send("g")
    try staff.waitFor("Văn bản đồng ý")
    staff.send("\rĐơn số 7/LM\r")
    try watcher.waitFor("applied")
    try registry.meetTheCharter("8")
    staff.send("y")
    try staff.waitFor("Nhận xét")
    staff.send("1\rĐáp ứng Điều lệ\r")
    try watcher.waitFor("appraised")
    let supervisor = try registry.open(as: "supervisor2")
    supervisor.send("7")
    try supervisor.waitFor("Liên minh")
    supervisor.send("/phuong\r")
    try supervisor.waitFor("đã thẩm tra")
    supervisor.send("a")
    try supervisor.waitFor("Lý do")
    supervisor.send("Đồng ý công nhận\r")
    try supervisor.waitFor("Kết nạp vào Liên minh")
    try watcher.wait("the membership is seen") { $0.text.contains("Admitted") }
  }
}

/// What a terminal sends for function keys.
enum Keys {
  static let openCard = "\u{1b}[15~"
  static let withdraw = "\u{1b}[18~"
  static let submit = "\u{1b}[19~"
}

import Terminal
import TrustDesk
import TrustRegistry

extension AllianceScreen {
  private var isWide: Bool { size.columns >= 130 }

  /// The list, below the bar; the rest is the chosen one's.
  var listArea: Rectangle {
    let below = Rectangle(row: 1, column: 0, rows: size.rows - 1, columns: size.columns)
    return isWide ? below.splitColumns(at: -64).left : below.splitRows(at: max(4, below.rows - 9)).top
  }

  func render(_ world: World, on canvas: inout Canvas) {
    drawBar(world, on: &canvas)
    guard let row = table.selected, let dossier = world.desk.dossier(row.id) else {
      let words =
        rows.isEmpty
        ? Phrase(vi: "Chưa ai nộp đơn vào liên minh.", en: "Nobody has applied to the alliance yet.")
        : Words.nothingFound
      return canvas.writeFaint(words, row: 3, in: world)
    }
    canvas.within(listArea) { table.draw(Self.columns, marks: search.words, in: world, on: &$0) }
    let below = canvas.bounds.splitRows(at: 1).bottom
    let detail = isWide ? below.splitColumns(at: -64).right : below.splitRows(at: listArea.rows).bottom
    if isWide {
      canvas.drawLine(row: detail.row, column: detail.column, rows: detail.rows, style: world.theme.rule)
    } else {
      canvas.drawLine(row: detail.row, column: 0, columns: canvas.columns, style: world.theme.rule)
    }
    let inside =
      isWide ? detail.inset(rows: 0, columns: 2) : detail.splitRows(at: 1).bottom.inset(rows: 0, columns: 1)
    canvas.within(inside) { part in
      var paper = Paper(columns: part.columns, in: world)
      paper.write(row, of: dossier)
      paper.draw(on: &part)
    }
  }

  /// Search, and the states with their counts; the one shown stands out.
  private func drawBar(_ world: World, on canvas: inout Canvas) {
    let isSearching = search.isTyping || !search.isEmpty
    var column = isSearching ? search.draw(row: 0, column: 1, in: world, on: &canvas) + 3 : 1
    let states: [Membership.State?] = [nil] + Membership.State.allCases
    for state in states {
      let name = state?.phrase ?? Phrase(vi: "tất cả", en: "all")
      let count = state == nil ? rows.count : rows.count { $0.state == state }
      let isChosen = state == self.state
      let text = "\(isChosen ? "›" : "")\(world.words(name)) \(count)"
      guard column + CellText.width(text) < canvas.columns else { break }
      column =
        canvas.write(
          text, row: 0, column: column, style: isChosen ? world.theme.accent + .bold : world.theme.faint) + 3
    }
  }

  private static let columns: [Column<AllianceRow>] = [
    Column(Phrase(vi: "Họ tên", en: "Name"), width: 20, weight: 2) { row, world in
      world.named(row.name, row.id)
    },
    Column(Phrase(vi: "Tình trạng", en: "State"), width: 14) { row, world in
      let style: Style =
        switch row.state {
        case .member: row.reviewDue == nil ? world.theme.good : world.theme.warning
        case .leaving: world.theme.warning
        case .declined, .withdrawn, .left, .terminated: world.theme.faint
        case .applied, .appraised: world.theme.accent
        }
      return TableCell(world.words(row.state.phrase), style)
    },
    Column(Phrase(vi: "Từ ngày", en: "Since"), width: 10) { row, world in
      TableCell(world.day(row.since))
    },
    Column(Phrase(vi: "Thẩm tra", en: "Appraisal"), width: 10, rank: 1) { row, world in
      guard let appraisal = row.membership(in: world)?.appraisal else {
        return TableCell("–", world.theme.faint)
      }
      return appraisal.favourable
        ? TableCell(world.words(Phrase(vi: "✓ đề nghị", en: "✓ for")), world.theme.good)
        : TableCell(world.words(Phrase(vi: "✗ không", en: "✗ against")), world.theme.bad)
    },
    Column(Phrase(vi: "Giấy chứng nhận", en: "Certificate"), width: 16, weight: 1) { row, world in
      guard let certificate = row.certificate else {
        return TableCell(world.words(Phrase(vi: "✗ chưa có", en: "✗ none")), world.theme.bad)
      }
      return world.standing(of: certificate)
    },
  ]
}

extension Canvas {
  @MainActor
  fileprivate mutating func writeFaint(_ phrase: Phrase, row: Int, in world: World) {
    write(world.words(phrase), row: row, column: 1, style: world.theme.faint)
  }
}

extension Membership.Decision {
  /// How it was decided, whatever became of the membership since.
  fileprivate var words: Phrase {
    admitted ? Phrase(vi: "kết nạp", en: "admitted") : Phrase(vi: "không kết nạp", en: "declined")
  }
}

extension Paper {
  /// What a decision about membership rests on, and whose hands it went through.
  fileprivate mutating func write(_ row: AllianceRow, of dossier: Dossier) {
    guard let membership = dossier.membership else { return }
    let office = world.office
    pair(
      Phrase(vi: "Đơn", en: "Application"),
      "\(world.words(membership.memberClass.name)), \(world.day(membership.appliedOn)), "
        + office.name(of: membership.appliedBy)
    )
    if let due = row.reviewDue {
      write("⚠ " + world.words(.certificateLost(since: due)), world.theme.warning)
    }
    if row.state.isOpen {
      writeConditions(dossier.conditions(of: membership, on: world.desk.today))
    } else {
      pair(Phrase(vi: "Đồng ý", en: "Consent"), membership.consent)
      writeCertificate(row.certificate)
      if !membership.networks.isEmpty {
        let names = world.words(office.networkNames(membership.networks))
        pair(Phrase(vi: "Mạng lưới", en: "Networks"), names)
      }
    }
    if let appraisal = membership.appraisal {
      pair(
        Phrase(vi: "Thẩm tra", en: "Appraisal"),
        "\(world.words(appraisal.phrase)) (\(office.name(of: appraisal.by)), \(world.day(appraisal.day)))",
        appraisal.favourable ? .plain : world.theme.bad)
    }
    if let decision = membership.decision {
      pair(
        Phrase(vi: "Quyết định", en: "Decision"),
        "\(world.words(decision.words)): \(decision.reason) "
          + "(\(office.name(of: decision.by)), \(world.day(decision.day)))")
    } else {
      writeHands(of: membership)
    }
  }

  private mutating func writeCertificate(_ certificate: Certificate?) {
    let label = Phrase(vi: "Chứng nhận", en: "Certificate")
    guard let certificate else {
      return pair(label, world.words(Phrase(vi: "✗ chưa có", en: "✗ none")), world.theme.bad)
    }
    let inForce = certificate.isInForce(on: world.desk.today)
    let standing = certificate.standing(on: world.desk.today, stages: world.desk.expiringStages)
    let name = world.words(world.office.className(certificate.certificateClass))
    pair(
      label, "\(inForce ? "✓" : "✗") \(certificate.number), \(name), \(world.words(standing))",
      inForce ? .plain : world.theme.bad)
  }

  private mutating func writeHands(of membership: Membership) {
    let names = membership.hands.sorted().map(world.office.name(of:)).joined(separator: ", ")
    let isSupervisor = world.desk.officer?.roles.contains(.supervisor) ?? false
    let hasHand = isSupervisor && world.desk.officerID.map(membership.hands.contains) ?? false
    let own =
      hasHand
      ? Phrase(vi: " · ✗ có bạn, nên bạn không quyết định được", en: " · ✗ you too, so you cannot decide")
      : Phrase(vi: "", en: "")
    pair(
      Phrase(vi: "Người xử lý", en: "Handled by"), names + world.words(own),
      hasHand ? world.theme.bad : world.theme.faint)
  }
}

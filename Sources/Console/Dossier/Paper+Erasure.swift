import Terminal
import TrustDesk
import TrustRegistry

/// Erasure on a dossier's part about data, and the page of a dossier that was erased.
extension Paper {
  mutating func writeErasure(of dossier: Dossier) {
    heading(Phrase(vi: "Xóa dữ liệu", en: "Erasure"))
    if let request = dossier.erasureRequest {
      let scope = request.scope.phrase
      let asked = Phrase(vi: "Đề nghị xóa \(scope.vi)", en: "Requested: \(scope.en)")
      write(Line(world.words(asked), world.theme.accent + .bold))
      pair(
        Phrase(vi: "Người đề nghị", en: "By"),
        "\(world.office.name(of: request.by)), \(world.day(request.day))")
      pair(Phrase(vi: "Căn cứ", en: "Basis"), "\(request.basis), \(request.document)")
    } else {
      write(world.words(Phrase(vi: "không có đề nghị xóa", en: "not requested")), world.theme.faint)
    }
    let scope = dossier.erasureRequest?.scope ?? .dossier
    let holds = world.desk.legalHolds(of: dossier.id, for: scope)
    for hold in holds { write("✗ " + world.words(hold.phrase), world.theme.bad) }
    if holds.isEmpty {
      let free = Phrase(vi: "✓ Không có gì phải giữ dữ liệu.", en: "✓ Nothing holds the data.")
      write(world.words(free), world.theme.good)
    }
    for erased in dossier.erasedCases {
      let day = erased.erasedOn.map(world.day) ?? "–"
      write(
        world.words(
          Phrase(
            vi: "Lượt xét số \(erased.number) đã xóa theo luật ngày \(day)",
            en: "Case \(erased.number) was erased by law on \(day)")), world.theme.faint)
    }
  }

  /// All that there is of an erased dossier.
  mutating func writeErased(_ dossier: Dossier) {
    let day = dossier.erasedOn.map(world.day) ?? "–"
    write(
      Line(
        world.words(
          Phrase(vi: "Hồ sơ đã xóa theo luật ngày \(day).", en: "This dossier was erased by law on \(day).")),
        .bold))
    blank()
    write(
      world.words(
        Phrase(
          vi: "Không còn dữ liệu cá nhân nào của người này trong sổ. Lịch sử cho biết ai đề nghị, ai ra lệnh "
            + "và theo căn cứ nào; các dòng cũ còn dấu niêm phong nhưng không còn nội dung.",
          en: "No personal data of this person is left in the registry. The history tells who requested it, "
            + "who ordered it and on what basis; the older entries keep their seals and have no words.")),
      world.theme.faint)
    guard !dossier.residue.isEmpty else { return }
    heading(Phrase(vi: "Giấy chứng nhận đã từng cấp", en: "Certificates it once had"))
    for residue in dossier.residue {
      let name = world.words(world.office.className(residue.certificateClass))
      write(
        Line("\(residue.number)  \(name)  ")
          + Line(world.words((residue.validFrom...residue.validThrough).phrase), world.theme.faint))
    }
  }
}

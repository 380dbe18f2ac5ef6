import Terminal
import TrustDesk
import TrustRegistry

extension CreatorForms {
  static func particularFields(of now: Particulars?, in world: World) -> [FormField] {
    let kinds = CreatorKind.known.map { FormField.Option($0.rawValue, $0.name) }
    let fields = (world.office.scheme?.fields ?? []).map { field in
      FormField.Option(
        field.code.rawValue, field.name,
        note: field.sensitive
          ? Phrase(
            vi: "Lĩnh vực nhạy cảm: cần hạng dành cho lĩnh vực ấy.",
            en: "A sensitive field: it calls for the class that suits it.") : nil)
    }
    return [
      FormField(
        .name, Phrase(vi: "Họ tên hoặc nghệ danh", en: "Name or stage name"), text: now?.name ?? ""),
      FormField(
        .kind, Phrase(vi: "Loại", en: "Kind"), .choice(kinds),
        values: [now?.kind.rawValue ?? CreatorKind.opinionLeader.rawValue]),
      FormField(
        .fields, Phrase(vi: "Lĩnh vực hoạt động", en: "Fields of work"), .several(fields),
        values: now?.fields.map(\.rawValue) ?? [],
        hint: Phrase(
          vi: "Phím cách để chọn hoặc bỏ; gõ chữ đầu để tới.", en: "Space takes or drops; letters go there."),
        isRequired: false),
      FormField(
        .province, Phrase(vi: "Tỉnh, thành phố", en: "Province or city"),
        .text(suggestions: provinces(in: world)), text: now?.province ?? "",
        hint: Phrase(vi: "→ để điền tên gợi ý.", en: "→ takes the name that is suggested."), isRequired: false
      ),
    ]
  }

  static var accountFields: [FormField] {
    let platforms = Platform.known.map { FormField.Option($0.rawValue, $0.name) }
    return [
      FormField(
        .platform, Phrase(vi: "Nền tảng", en: "Platform"), .choice(platforms),
        values: [Platform.tiktok.rawValue]),
      FormField(
        .handle, Phrase(vi: "Tên tài khoản", en: "Handle"),
        hint: Phrase(vi: "Không cần @ ở đầu.", en: "Without the @ before it.")),
      FormField(
        .followers, Phrase(vi: "Người theo dõi", en: "Followers"), .count,
        hint: Phrase(vi: "Ví dụ 12.500, 304,9K hoặc 3,8 Tr.", en: "Such as 12,500, 304.9K or 3.8M."),
        isRequired: false),
    ]
  }

  static func particulars(_ answers: FormAnswers) -> Particulars {
    let province = answers.text(.province)
    return Particulars(
      name: answers.text(.name),
      kind: CreatorKind(rawValue: answers.choice(.kind) ?? CreatorKind.opinionLeader.rawValue),
      fields: answers.choices(.fields).map { FieldCode(rawValue: $0) },
      province: province.isEmpty ? nil : province)
  }

  static func account(_ answers: FormAnswers) -> Account {
    let handle = answers.text(.handle)
    return Account(
      name: AccountName(
        platform: Platform(rawValue: answers.choice(.platform) ?? Platform.other.rawValue),
        handle: handle.hasPrefix("@") ? String(handle.dropFirst()) : handle),
      followers: answers.number(.followers))
  }

  /// Those on the roster, the most frequent first.
  private static func provinces(in world: World) -> [String] {
    var counts: [String: Int] = [:]
    counts = world.desk.roster.provinceCounts
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

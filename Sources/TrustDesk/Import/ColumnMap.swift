import TrustRegistry

/// Which column of a file tells what: by the headers' names, or as `--map name=Cột A,handle=Cột B` says.
public struct ColumnMap: Sendable {
  /// The file's headers in their order.
  public let headers: [String]
  /// By position; nil for a column that is not read. The preview names these.
  public private(set) var meanings: [ColumnMeaning?]
  private(set) var problems: [Unreadable] = []

  public var ignored: [String] { zip(headers, meanings).compactMap { $1 == nil ? $0 : nil } }

  init(headers: [String], map: String?) {
    self.headers = headers
    meanings = Array(repeating: nil, count: headers.count)
    for part in (map ?? "").split(separator: ",") { assign(String(part)) }
    recogniseOthers()
    checkWhole()
  }

  func index(of meaning: ColumnMeaning) -> Int? { meanings.firstIndex(of: meaning) }

  func meaning(of header: String) -> ColumnMeaning? {
    headers.firstIndex(of: header).flatMap { meanings[$0] }
  }

  func title(_ index: Int) -> String {
    headers.indices.contains(index) && !headers[index].isEmpty ? headers[index] : String(index + 1)
  }

  private mutating func assign(_ part: String) {
    let sides = part.split(separator: "=", maxSplits: 1).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard sides.count == 2, let meaning = ColumnMeaning.recognise(sides[0])?.meaning else {
      let shown = Unreadable.quoted(part)
      return problems.append(
        Unreadable(
          vi: "--map: không hiểu \(shown); hãy ghi như name=Cột A,handle=Cột B",
          en: "--map: \(shown) is not understood; write it like name=Column A,handle=Column B"))
    }
    let wanted = CellText.word(sides[1])
    let byName = headers.firstIndex(of: sides[1]) ?? headers.firstIndex { CellText.word($0) == wanted }
    let byNumber = Int(sides[1]).flatMap { headers.indices.contains($0 &- 1) ? $0 - 1 : nil }
    guard let index = byName ?? byNumber else {
      let known = headers.joined(separator: ", ")
      return problems.append(
        Unreadable(
          vi: "--map: tệp không có cột \(Unreadable.quoted(sides[1])); các cột là: \(known)",
          en: "--map: the file has no column \(Unreadable.quoted(sides[1])); its columns are: \(known)"))
    }
    if meanings.contains(meaning) || meanings[index] != nil {
      problems.append(
        Unreadable(
          vi: "--map: \(Unreadable.quoted(part)) chỉ một cột hay một nghĩa lần thứ hai",
          en: "--map: \(Unreadable.quoted(part)) names a column or a meaning a second time"))
    }
    meanings[index] = meaning
  }

  private mutating func recogniseOthers() {
    let taken = Set(meanings.compactMap { $0 })
    var found: [ColumnMeaning: [(index: Int, isWeak: Bool)]] = [:]
    for (index, header) in headers.enumerated() where meanings[index] == nil {
      guard let (meaning, isWeak) = ColumnMeaning.recognise(header), !taken.contains(meaning) else {
        continue
      }
      found[meaning, default: []].append((index, isWeak))
    }
    for (meaning, columns) in found.sorted(by: { ($0.value.first?.index ?? 0) < ($1.value.first?.index ?? 0) }
    ) {
      let plain = columns.filter { !$0.isWeak }
      let best = plain.isEmpty ? columns : plain
      meanings[best[0].index] = meaning
      if best.count > 1 {
        let names = best.map { Unreadable.quoted(title($0.index)) }.joined(separator: ", ")
        problems.append(
          Unreadable(
            vi: "các cột \(names) cùng một nghĩa; hãy chọn một cột bằng --map",
            en: "the columns \(names) mean the same; choose one of them with --map"))
      }
    }
  }

  private mutating func checkWhole() {
    let handles = meanings.compactMap { if case .handle(let platform) = $0 { platform ?? "" } else { nil } }
    if handles.isEmpty, index(of: .accounts) == nil, problems.isEmpty {
      problems.append(
        Unreadable(
          vi: "không thấy cột tài khoản; hãy đặt tên cột là “tài khoản” hoặc chỉ ra bằng --map handle=…",
          en: "no column with accounts was found; name it “handle” or show it with --map handle=…"))
    }
    if handles.count > 1, !handles.contains(""), index(of: .followers(on: nil)) != nil {
      problems.append(
        Unreadable(
          vi: "không rõ cột người theo dõi thuộc tài khoản nào; hãy đặt tên như “người theo dõi tiktok”",
          en: "it is not clear whose followers the column counts; name it like “tiktok followers”"))
    }
  }
}

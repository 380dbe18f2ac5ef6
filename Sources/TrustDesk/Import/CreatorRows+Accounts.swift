import TrustRegistry

/// The accounts of one line: from a handle column, from columns a platform, or from a list in JSON.
extension CreatorRows {
  mutating func accounts(_ cells: [Cell], _ line: Int) -> [CreatorRow.Account] {
    var found: [CreatorRow.Account] = []
    for (index, meaning) in columns.meanings.enumerated() {
      switch meaning {
      case .handle(let platform):
        guard let handle = text(at: index, cells, line) else { continue }
        let stated = platform ?? text(.platform, cells, line)
        let counts = columns.index(of: .followers(on: platform)) ?? columns.index(of: .followers(on: nil))
        let count = counts.flatMap { text(at: $0, cells, line) }
        let titles = (handle: columns.title(index), count: counts.map { columns.title($0) } ?? "")
        merge(account(handle, stated, count, titles, line), into: &found, titles.handle, line)
      case .accounts:
        let title = columns.title(index)
        for account in listed(cells[index], title, line) { merge(account, into: &found, title, line) }
      default: continue
      }
    }
    return found
  }

  private mutating func listed(_ cell: Cell, _ title: String, _ line: Int) -> [CreatorRow.Account] {
    switch cell {
    case .accounts(let objects):
      return objects.compactMap { object in
        var fields: [ColumnMeaning: String] = [:]
        for (key, value) in object {
          if let meaning = ColumnMeaning.recognise(key)?.meaning { fields[meaning] = value }
        }
        let text = { (file: inout CreatorRows, meaning: ColumnMeaning) in
          fields[meaning].flatMap { file.clean($0, column: title, line) }
        }
        guard let handle = text(&self, .handle(on: nil)) else {
          report(
            line, title, Unreadable(vi: "có tài khoản thiếu tên", en: "lists an account without a handle"))
          return nil
        }
        let count = text(&self, .followers(on: nil))
        return account(handle, text(&self, .platform), count, (title, title), line)
      }
    case .list(let handles):
      return handles.compactMap { account($0, nil, nil, (title, title), line) }
    case .text(""): return []
    case .text, .odd:
      report(line, title, Unreadable(vi: "phải là danh sách tài khoản", en: "must be a list of accounts"))
      return []
    }
  }

  /// `stated` is what the line says of the platform; an address tells it too, and goes before the default.
  private mutating func account(
    _ text: String, _ stated: String?, _ count: String?, _ titles: (handle: String, count: String),
    _ line: Int
  ) -> CreatorRow.Account? {
    let before = problems.count
    var account = CreatorRow.Account(platform: "", handle: "", followers: nil)
    do throws(Unreadable) {
      let name = try AccountText(text)
      account.handle = name.handle
      account.platform = try platform(stated, name.platform)
    } catch {
      report(line, titles.handle, error)
    }
    do throws(Unreadable) {
      if let count, count != "-" { account.followers = try Count.parse(count) }
    } catch {
      report(line, titles.count, error)
    }
    return problems.count == before ? account : nil
  }

  private mutating func platform(_ stated: String?, _ address: String?) throws(Unreadable) -> String {
    guard let stated else {
      if let known = address ?? defaultPlatform { return known }
      throw Unreadable(
        vi: "chưa rõ nền tảng; hãy thêm cột “nền tảng” hoặc dùng --platform",
        en: "names no platform; add a column “platform” or use --platform")
    }
    guard let platform = known.platform(stated) else { throw CreatorFile.unknownPlatform(stated) }
    if let address, address != platform {
      throw Unreadable(
        vi: "địa chỉ thuộc \(address) nhưng cột nền tảng ghi \(platform)",
        en: "the address is on \(address) but the platform says \(platform)")
    }
    return platform
  }

  private mutating func merge(
    _ account: CreatorRow.Account?, into found: inout [CreatorRow.Account], _ title: String, _ line: Int
  ) {
    guard let account else { return }
    guard let index = found.firstIndex(where: { $0.identity == account.identity }) else {
      return found.append(account)
    }
    let known = found[index].followers
    found[index].followers = known ?? account.followers
    if let known, let other = account.followers, known != other {
      let reason = Unreadable(
        vi: "ghi một tài khoản hai lần với số người theo dõi khác nhau",
        en: "gives one account twice with different numbers of followers")
      report(line, title, reason)
    }
  }
}

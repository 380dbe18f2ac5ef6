import Glibc
import TrustDesk
import TrustRegistry

/// What `doctor` looks at: the program, its registry, its officer.
struct Checkup {
  let options: CommonOptions

  var checks: [Check] {
    var checks = [
      Check("version", Phrase(vi: "Phiên bản", en: "Version"), plain(Program.version)),
      Check("installed", Phrase(vi: "Cài đặt", en: "Installed"), installation),
      Check("registry", Phrase(vi: "Sổ đăng ký", en: "Registry"), plain(options.folder)),
      Check("folder", Phrase(vi: "Thư mục", en: "Folder"), folder),
    ]
    checks += registry
    checks.append(Check("clock", Phrase(vi: "Đồng hồ", en: "Clock"), clock))
    checks.append(Check("data", Phrase(vi: "Dữ liệu kèm theo", en: "Shipped data"), data))
    checks.append(
      Check(
        "terminal", Phrase(vi: "Cửa sổ dòng lệnh", en: "Terminal"),
        plain(Invocation.environment("TERM") ?? "–")))
    return checks
  }

  private func plain(_ text: String) -> Phrase { Phrase(vi: text, en: text) }

  /// Blindness and masking hold only where the program alone can read the files (JOURNAL, files).
  private var installation: Phrase {
    getegid() == getgid()
      ? Phrase(
        vi: "sổ mở: ai vào được thư mục thì đọc được tệp; giữ kín và che là nhờ ý thức",
        en: "open registry: blindness and masking are by courtesy")
      : Phrase(
        vi: "setgid: chỉ đọc được tệp qua chương trình",
        en: "setgid: the files are read only through the program")
  }

  private var folder: Phrase {
    var facts = stat()
    guard stat(options.folder, &facts) == 0 else { return FileTrouble.opening(options.folder, code: errno) }
    let mode = String(facts.st_mode & 0o7777, radix: 8)
    return faccessat(AT_FDCWD, options.folder + "/journal.jsonl", W_OK, AT_EACCESS) == 0
      ? Phrase(vi: "đọc và ghi được, quyền \(mode)", en: "readable and writable, mode \(mode)")
      : Phrase(
        vi: "chỉ đọc hoặc chưa có nhật ký, quyền \(mode)", en: "no writing or no journal, mode \(mode)")
  }

  private var registry: [Check] {
    let title = Phrase(vi: "Nhật ký", en: "Journal")
    do throws(Complaint) {
      let desk = try options.open("doctor", readingOn: true)
      return [
        Check("journal", title, journal(at: desk)),
        Check("index", Phrase(vi: "Chỉ mục sổ bộ", en: "Roster index"), index(of: desk)),
        Check("officer", Phrase(vi: "Nhân sự", en: "Officer"), seat(at: desk)),
      ]
    } catch {
      return [Check("journal", title, error.sentences.first ?? plain("–"))]
    }
  }

  private func journal(at desk: borrowing Desk) -> Phrase {
    if let trouble = desk.trouble { return Setback.fault(trouble).phrase(in: desk.office) }
    let office = desk.office
    let kind =
      office.isTrial
      ? Phrase(vi: "sổ thử", en: "trial registry") : Phrase(vi: "sổ chính thức", en: "registry")
    let entries = desk.entryCount
    let creators = desk.roster.count
    let version = office.scheme?.version ?? 0
    return Phrase(
      vi:
        "\(kind.vi) “\(office.name)”, \(entries) dòng nhật ký, \(creators) hồ sơ, "
        + "quy chế phiên bản \(version)",
      en: "\(kind.en) “\(office.name)”, \(entries) entries, \(creators) creators, scheme version \(version)")
  }

  private func index(of desk: borrowing Desk) -> Phrase {
    guard let line = desk.indexedLines else {
      return Phrase(vi: "chưa có; nhật ký được đọc từ dòng đầu", en: "none; the journal is read from line 1")
    }
    let behind = desk.entryCount - line
    return Phrase(
      vi: "đến dòng \(line), sau đó \(behind) dòng", en: "up to line \(line), \(behind) behind it")
  }

  private func seat(at desk: borrowing Desk) -> Phrase {
    guard let officer = desk.officer else {
      let setback = desk.officerKey.map { Setback.keyNotEnrolled($0.publicKey) } ?? .noKey
      return setback.phrase(in: desk.office)
    }
    return Phrase(
      vi: "\(officer.name) (\(officer.id)), \(officer.roles.phrase.vi)",
      en: "\(officer.name) (\(officer.id)), \(officer.roles.phrase.en)")
  }

  private var clock: Phrase {
    guard let set = Invocation.environment("TINNHIEM_NOW") else {
      return Phrase(vi: "của máy", en: "the machine's")
    }
    return Phrase(vi: "đặt bằng TINNHIEM_NOW: \(set)", en: "set by TINNHIEM_NOW: \(set)")
  }

  private var data: Phrase {
    do throws(Complaint) {
      return plain(Folder.holding(try DataFolder.path(of: "scheme.json")))
    } catch {
      return error.sentences.first ?? plain("–")
    }
  }
}

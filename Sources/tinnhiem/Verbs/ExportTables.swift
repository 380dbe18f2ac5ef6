import ArgumentParser
import TrustDesk
import TrustRegistry

/// Tables that leave the registry.
extension Export {
  struct Roster: ParsableCommand {
    static let configuration = CommandConfiguration(
      "roster", vi: "Xuất sổ bộ: mọi hồ sơ.", en: "Export the roster: every creator.")

    @OptionGroup var options: ExportOptions

    func run() throws {
      let form = try options.form()
      let desk = try options.reading.open("export roster")
      try options.send(options.text(of: desk.exportRoster(), as: form))
    }
  }

  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      "register", vi: "Xuất sổ công khai: giấy chứng nhận và tình trạng, không có dữ liệu nhạy cảm.",
      en: "Export the public register: certificates and their status, nothing sensitive.")

    @OptionGroup var options: ExportOptions

    func run() throws {
      let form = try options.form()
      let desk = try options.reading.open("export register")
      try options.send(options.text(of: desk.exportRegister(), as: form), isPublic: true)
    }
  }

  struct Certificates: ParsableCommand {
    static let configuration = CommandConfiguration(
      "certificates", vi: "Xuất mọi giấy chứng nhận.", en: "Export every certificate.")

    @OptionGroup var options: ExportOptions

    func run() throws {
      let form = try options.form()
      let desk = try options.reading.open("export certificates")
      try options.send(options.text(of: desk.exportCertificates(), as: form))
    }
  }

  struct Expiries: ParsableCommand {
    static let configuration = CommandConfiguration(
      "expiries", vi: "Xuất ngày hết hạn: bảng hoặc lịch (ics).",
      en: "Export expiries: a table or a calendar.")

    @OptionGroup var options: ExportOptions

    @Option(
      help: .vi("Trong bao nhiêu ngày tới; mặc định là tất cả.", en: "Within how many days; all if not said.")
    )
    var within: Int?

    func run() throws {
      let form = try options.form(among: ["csv", "json", "ics"])
      if let within, within < 0 { throw Complaint(.negative(within, of: "--within"), code: 2) }
      let desk = try options.reading.open("export expiries")
      let days = within ?? Int.max
      try options.send(
        form == "ics"
          ? desk.expiryCalendar(within: days, in: options.reading.common.language)
          : options.text(of: desk.exportExpiries(within: days), as: form))
    }
  }
}

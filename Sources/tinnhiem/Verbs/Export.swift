import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// `export`: what leaves the registry.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", vi: "Xuất dữ liệu.", en: "Export.",
    subcommands: [
      Roster.self, Register.self, Certificates.self, Expiries.self,
      Skeleton.self, ExportPerson.self,
    ])

  struct Skeleton: ParsableCommand {
    static let configuration = CommandConfiguration(
      "skeleton", vi: "Xuất bộ khung nhật ký: mọi niêm phong và chữ ký, không có nội dung.",
      en: "Export the journal's skeleton: every seal and signature, nobody's data.")

    @OptionGroup var options: CommonOptions

    @Argument(
      help: .vi(
        "Tệp sẽ tạo; mặc định in ra màn hình.", en: "The file to be made; standard output if not said."))
    var file: String?

    func run() throws {
      let desk = try options.open("export skeleton")
      defer {
        if desk.isSkeletonCut { Output.complain(Self.cut(after: desk.skeletonEnd)(Invocation.language)) }
      }
      guard let file else {
        Output.finish(try send(desk, to: STDOUT_FILENO))
        return
      }
      try NamedFile.write(file) { (descriptor) throws(Complaint) in try send(desk, to: descriptor) }
    }

    private static func cut(after last: Int) -> Phrase {
      Phrase(
        vi: "Bộ khung dừng ở dòng \(last): từ đó có phiếu chấm chưa có điểm chung; hãy xuất lại khi đã có.",
        en: "The skeleton ends with line \(last): a scorecard after it awaits its score; export again then.")
    }

    /// - Returns: 0, or an `errno`.
    private func send(_ desk: borrowing Desk, to descriptor: Int32) throws(Complaint) -> Int32 {
      var code: Int32 = 0
      do throws(Setback) {
        try desk.exportSkeleton { portion in
          if code == 0 { code = Output.send(portion, to: descriptor) }
        }
      } catch {
        throw Complaint(error, in: desk.office)
      }
      return code
    }
  }
}

import ArgumentParser
import TrustDesk
import TrustRegistry

/// `export`: what leaves the registry.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", vi: "Xuất dữ liệu.", en: "Export.", subcommands: [Skeleton.self])

  struct Skeleton: ParsableCommand {
    static let configuration = CommandConfiguration(
      "skeleton", vi: "Xuất bộ khung nhật ký: mọi niêm phong và chữ ký, không có nội dung.",
      en: "Export the journal's skeleton: every seal and signature, nobody's data.")

    @OptionGroup var options: CommonOptions

    @Argument(help: .vi("Tệp sẽ tạo; mặc định in ra màn hình.", en: "The file to be made; standard output if not said."))
    var file: String?

    func run() throws {
      let desk = try options.open("export skeleton")
      try Session.exportSkeleton(of: desk, to: file)
    }
  }
}

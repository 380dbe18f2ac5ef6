import ArgumentParser
import Console
import Glibc
import TrustDesk
import TrustRegistry

/// The program: without a verb it opens the console; verbs do the rest (DESIGN 5).
@main
struct Tinnhiem: ParsableCommand {
  static let configuration = CommandConfiguration(
    "tinnhiem", vi: "Sổ đăng ký tín nhiệm người có ảnh hưởng; không có động từ thì mở màn hình làm việc.",
    en: "The trust registry of influential people online; without a verb it opens the console.",
    version: Program.version,
    subcommands: [
      ConsoleVerb.self, Demo.self, Init.self, OfficerVerb.self, KeyVerb.self, SchemeVerb.self, Import.self,
      Export.self, List.self, Show.self, History.self, Expiring.self, CreatorVerb.self, CaseVerb.self,
      Assess.self, BreachVerb.self, CertificateVerb.self, AllianceVerb.self, AuditVerb.self,
      RegistryVerb.self, Doctor.self,
      AppealVerb.self,
      RequestVerb.self, Looks.self,
      Queue.self, ConflictVerb.self,
      EraseVerb.self,
      RankingVerb.self, SummaryVerb.self, FairnessVerb.self, TrailVerb.self,
      ReviewVerb.self, ComplaintVerb.self,
      BenchVerb.self,
    ], defaultSubcommand: ConsoleVerb.self)

  static func main() {
    StandardStreams.fill()
    // A reader that has seen enough closes the pipe: no error of ours (DESIGN 5).
    signal(SIGPIPE, SIG_IGN)
    do {
      try Invocation.checkEncoding()
      try Invocation.checkLanguage()
      var verb = try parseAsRoot(Invocation.parsed)
      try verb.run()
    } catch let complaint as Complaint {
      complaint.leave()
    } catch {
      leave(parsing: error)
    }
  }

  /// Help goes to standard output and is no error; everything else becomes one sentence.
  private static func leave(parsing error: any Error) {
    if exitCode(for: error) == .success {
      Output.write(HelpPage.told(message(for: error), in: Invocation.language) + "\n")
    } else {
      Complaint(.usage(message(for: error)), code: 2).leave()
    }
  }
}

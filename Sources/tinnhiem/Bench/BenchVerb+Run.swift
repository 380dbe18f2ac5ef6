import ArgumentParser
import Bench

extension BenchVerb {
  /// Measures the program on a copy of a registry.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      "run", vi: "Đo chương trình trên một bản sao của sổ.",
      en: "Measure the program on a copy of a registry.")

    @OptionGroup var options: BenchOptions

    func run() throws {
      let wanted = try options.wanted(among: Bench.names)
      let ground = try options.ground()
      options.write(
        Bench.run(on: ground, only: wanted, version: Program.version, told: options.tell))
    }
  }

  /// Measures the program and others in turn, at the same work on the same bytes.
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      "compare", vi: "Đo so với các chương trình khác có trên máy.",
      en: "Measure against other programs found on this machine.")

    @OptionGroup var options: BenchOptions

    func run() throws {
      let wanted = try options.wanted(among: Bench.comparedNames)
      let ground = try options.ground()
      options.write(
        Bench.compare(on: ground, only: wanted, version: Program.version, told: options.tell))
    }
  }
}

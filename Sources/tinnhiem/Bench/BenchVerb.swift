import ArgumentParser

/// `bench`: makes trial registries of any size, and measures how fast the program is on them.
struct BenchVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    "bench", vi: "Đo tốc độ trên một sổ, hoặc lập sổ thử để đo.",
    en: "Measure the speed on a registry, or make one to measure on.",
    subcommands: [Run.self, Compare.self, Make.self], defaultSubcommand: Run.self)
}

// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
  name: "tinnhiem",
  products: [.executable(name: "tinnhiem", targets: ["tinnhiem"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "TrustRegistry", swiftSettings: strict),
    .target(name: "CGlibc", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "TrustJournal",
      dependencies: ["TrustRegistry", "CGlibc", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "TrustDesk",
      dependencies: [
        "TrustRegistry", "TrustJournal", "CGlibc",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "CNcursesw",
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcursesw"], swiftSettings: strict),
    .target(name: "Console", dependencies: ["Terminal", "TrustDesk"], swiftSettings: strict),
    .target(
      name: "Bench",
      dependencies: ["TrustDesk", "CGlibc", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .executableTarget(
      name: "tinnhiem",
      dependencies: [
        "Bench", "Console", "TrustDesk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .testTarget(name: "TrustRegistryTests", dependencies: ["TrustRegistry"], swiftSettings: strict),
    .testTarget(
      name: "TrustJournalTests", dependencies: ["TrustJournal"], swiftSettings: strict),
    .testTarget(name: "TrustDeskTests", dependencies: ["TrustDesk"], swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "BenchTests", dependencies: ["Bench"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: ["CNcursesw", "CVterm", "Terminal", "TerminalProbe", "tinnhiem"],
      swiftSettings: strict),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["tinnhiem", .product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Givens", "Transcripts"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TrustDesk", "Console"], swiftSettings: strict),
  ]
)

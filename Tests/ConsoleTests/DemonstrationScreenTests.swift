import Foundation
import Terminal
import Testing
import TrustJournal
import TrustRegistry

@testable import Console
@testable import TrustDesk

/// Every officer of the demonstration finds work, and every screen draws what the demonstration holds.
@MainActor
@Suite struct DemonstrationScreenTests {
  private static let told = Result { try tell() }

  private static func tell() throws -> SampleRegistry {
    let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data").standardized
    let files = try ["scheme.json", "names.json"].map { name in
      Array(try Data(contentsOf: data.appending(path: name)))
    }
    var demonstration = Demonstration(
      scheme: try Scheme(reading: files[0]), sample: try SampleData(json: files[1]),
      today: SampleRegistry.today - 1)
    demonstration.creators = 80
    return SampleRegistry(try demonstration.rehearsed())
  }

  @Test func theRehearsalIsWithoutFindingsAndPeopled() throws {
    let desk = try Self.told.get().desk(as: nil)
    #expect(desk.findings.isEmpty)
    #expect(desk.roster.count == 80)
    #expect(desk.office.officers.count == 11)
  }

  @Test(arguments: [2, 3, 6, 8, 9])
  func whoHasWorkFindsItAndOpensIt(_ number: Int) throws {
    let test = ScreenTest(try Self.told.get(), as: OfficerID(number: number)).type("4")
    let title = test.row(2)
    #expect(!title.hasSuffix(" 0 việc"))
    test.press(.enter)
    #expect(test.row(2).hasPrefix(" Việc của tôi › "), "\(title)")
  }

  @Test(arguments: MainScreen.allCases)
  func everyMainScreenIsDrawn(_ main: MainScreen) throws {
    for number in [2, 3, 8, 11] {
      let test = ScreenTest(try Self.told.get(), as: OfficerID(number: number), language: .english)
      test.world.atHand = test.world.desk.roster.first { $0.row.openCase?.missing == [] }?.row.id
      test.type("\(main.rawValue)").press(.end, .pageUp, .right, .enter)
      for (rows, columns) in [(16, 60), (24, 80), (50, 200)] {
        let lines = test.text(rows: rows, columns: columns).split(separator: "\n")
        #expect(lines.count > 4, "\(main) for officer \(number)")
      }
    }
  }
}

import Terminal
import Testing
import TrustDesk
import TrustRegistry

@testable import Console

/// Header, tabs, crumbs, status line, footer, and what the application does with inputs.
@MainActor
@Suite struct FrameTests {
  let registry: SampleRegistry

  init() throws { registry = try SampleRegistry.inhabited() }

  @Test func printsItself() {
    var test = ScreenTest(registry, as: SampleRegistry.staff)
    print(test.text())
    test.type("?")
    print(test.text())
    test.type("lui")
    print(test.text())
    test.press(.escape)
    test.type(":")
    print(test.text())
    print(test.text(rows: 10, columns: 50))
  }
}

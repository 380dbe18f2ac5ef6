import Foundation
import Glibc

/// The program as it was built along with these tests: it lies beside the test binary.
enum BuiltProduct {
  static var folder: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }
}

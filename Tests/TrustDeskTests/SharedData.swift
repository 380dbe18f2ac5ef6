import Foundation

/// The folder of real data beside the repository; absent in a fresh clone elsewhere.
enum SharedData {
  static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/data/\(path)").standardized
  }

  static func has(_ path: String) -> Bool { FileManager.default.isReadableFile(atPath: url(path).path) }
}

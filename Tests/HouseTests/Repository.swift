import Foundation

/// The repository that this file stands in, as text.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Paths of the files that are kept under version control; of all files where git does not tell.
  static let tracked: [String] = {
    let git = Process()
    let output = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-C", root.path, "ls-files", "-z"]
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return walked(below: "") }
    let names = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    let paths = String(decoding: names, as: UTF8.self).split(separator: "\0").map(String.init)
    return git.terminationStatus == 0 && !paths.isEmpty ? paths : walked(below: "")
  }()

  /// Every Swift file below `Sources` and `Tests`, committed or not.
  static let swiftFiles = (walked(below: "Sources") + walked(below: "Tests")).filter {
    $0.hasSuffix(".swift")
  }

  /// Their lines, read once for all tests.
  private static let swiftLines: [String: [Substring]] = swiftFiles.reduce(into: [:]) { lines, path in
    let text = try? text(of: path)
    lines[path] = text?.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Substring.init)
  }

  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  static func lines(of path: String) throws -> [Substring] {
    if let known = swiftLines[path] { return known }
    // By bytes: splitting by characters takes twenty times as long.
    return try text(of: path).utf8.split(separator: 10, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// Paths of files below a folder, without those that a dot hides.
  static func walked(below folder: String) -> [String] {
    let start = root.appending(path: folder)
    guard
      let found = FileManager.default.enumerator(
        at: start, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    else { return [] }
    return found.compactMap { item in
      guard let file = item as? URL,
        (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
      else { return nil }
      return file.standardizedFileURL.path.replacing(root.standardizedFileURL.path + "/", with: "")
    }.sorted()
  }
}

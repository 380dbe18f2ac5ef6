import Glibc

/// The folder `data` that ships with the program: the scheme and what the demonstration is made of.
enum DataFolder {
  /// The path of a file in it: `TINNHIEM_DATA`, or found above the program, or where packages put it.
  static func path(of name: String) throws(Complaint) -> String {
    for folder in candidates where access("\(folder)/\(name)", R_OK) == 0 { return "\(folder)/\(name)" }
    throw Complaint(.noData(name), code: 2)
  }

  private static var candidates: [String] {
    if let named = Invocation.environment("TINNHIEM_DATA") { return [named] }
    var folders: [String] = []
    var path = program
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      folders += [path + "/data", path + "/share/tinnhiem"]
    }
    return folders + ["data"]
  }

  private static var program: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let count = readlink("/proc/self/exe", start, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}

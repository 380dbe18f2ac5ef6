import TrustDesk
import TrustRegistry

/// A scheme file that the user named; a bad one is refused with the path inside it and the reason.
enum SchemeFile {
  static func read(_ path: String) throws(Complaint) -> Scheme {
    let bytes = try NamedFile.read(path)
    do throws(SchemeTrouble) {
      return try Scheme(document: bytes)
    } catch {
      throw Complaint(.badFile(path, error.reason), code: 2)
    }
  }
}

import TrustJournal
import TrustRegistry

/// Trouble with a file that the user named, in one sentence. Codes are those of `errno`.
public enum FileTrouble {
  public static func opening(_ path: String, code: Int32) -> Phrase {
    SystemError(.open, path, code: code).phrase
  }

  public static func writing(_ path: String, code: Int32) -> Phrase {
    SystemError(.write, path, code: code).phrase
  }
}

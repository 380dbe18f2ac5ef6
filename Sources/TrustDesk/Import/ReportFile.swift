import Crypto
import TrustJournal
import TrustRegistry

/// A technology report as a file: read strictly, and known by its digest (PROGRAMME 4, step 4).
public struct ReportFile: Sendable, Hashable {
  /// SHA-256, 64 lower-case hex digits.
  public let digest: String
  public let report: AnalysisReport

  /// A report is words, not data.
  public static let mostBytes = 256 << 10

  /// Why a report file is refused, as a sentence.
  public struct Trouble: Error, Sendable, Hashable {
    public let sentence: Phrase
  }

  public init(_ path: String) throws(Trouble) {
    let bytes: [UInt8]
    do throws(UserFile.Fault) {
      bytes = try UserFile.read(path, most: ReportFile.mostBytes)
    } catch {
      throw ReportFile.trouble(with: path, error)
    }
    do throws(SchemeFault) {
      report = try AnalysisReport(reading: bytes)
    } catch {
      let reason = error.phrase
      throw Trouble(sentence: Phrase(vi: "\(path): \(reason.vi).", en: "\(path): \(reason.en)."))
    }
    digest = SHA256.hash(data: bytes).map { ReportFile.digits($0) }.joined()
  }

  private static func trouble(with path: String, _ fault: UserFile.Fault) -> Trouble {
    switch fault {
    case .system(let code): Trouble(sentence: FileTrouble.opening(path, code: code))
    case .tooLong(let most):
      Trouble(
        sentence: Phrase(
          vi: "\(path): tệp báo cáo dài quá \(most >> 10) KiB; hãy gộp các phát hiện.",
          en: "\(path): the report is longer than \(most >> 10) KiB; put findings together."))
    }
  }

  private static func digits(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16)
    return text.count < 2 ? "0" + text : text
  }
}

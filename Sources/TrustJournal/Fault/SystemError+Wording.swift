import Glibc
import TrustRegistry

extension SystemError {
  /// The failure in one sentence with its path.
  public var phrase: Phrase {
    return Phrase(vi: "\(act.vi) \(path): \(cause.vi).", en: "\(act.en) \(path): \(cause.en).")
  }

  /// The cause alone, as a clause.
  public var cause: Phrase { SystemError.words(of: code) }

  private var act: Phrase {
    switch step {
    case .open: Phrase(vi: "Không mở được", en: "Cannot open")
    case .read: Phrase(vi: "Không đọc được", en: "Cannot read")
    case .write: Phrase(vi: "Không ghi được vào", en: "Cannot write to")
    case .synchronize: Phrase(vi: "Không lưu được xuống đĩa", en: "Cannot bring to the disk")
    case .truncate: Phrase(vi: "Không cắt được phần ghi dở của", en: "Cannot cut the unfinished rest of")
    case .lock: Phrase(vi: "Không khóa được", en: "Cannot lock")
    case .create: Phrase(vi: "Không tạo được", en: "Cannot make")
    case .rename: Phrase(vi: "Không đổi tên được", en: "Cannot rename")
    case .remove: Phrase(vi: "Không xóa được", en: "Cannot remove")
    }
  }

  private static func words(of code: Int32) -> Phrase {
    switch code {
    case ENOENT: Phrase(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case EACCES, EPERM: Phrase(vi: "không có quyền", en: "not permitted")
    case EEXIST: Phrase(vi: "đã tồn tại", en: "it exists already")
    case ENOTDIR: Phrase(vi: "không phải thư mục", en: "not a folder")
    case EISDIR: Phrase(vi: "là thư mục", en: "it is a folder")
    case ENOSPC: Phrase(vi: "đĩa đầy", en: "the disk is full")
    case EDQUOT: Phrase(vi: "vượt hạn mức đĩa", en: "the disk quota is exceeded")
    case EFBIG: Phrase(vi: "tệp quá lớn", en: "the file is too large")
    case EIO: Phrase(vi: "lỗi đọc ghi đĩa", en: "the disk failed")
    case EROFS: Phrase(vi: "hệ thống tệp chỉ đọc", en: "the file system can only be read")
    case EBADF: Phrase(vi: "đã bị đóng", en: "it is closed")
    case ESPIPE: Phrase(vi: "không phải tệp thường", en: "not an ordinary file")
    case EMFILE, ENFILE: Phrase(vi: "quá nhiều tệp đang mở", en: "too many open files")
    default: Phrase(vi: "lỗi hệ thống số \(code)", en: "system error \(code)")
    }
  }
}

import CVterm

/// What a person would see: libvterm's picture of the bytes a program has written.
final class VirtualScreen {
  private(set) var rows: Int
  private(set) var columns: Int
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let modes = Modes()
  /// libvterm keeps the address, so it must stay where it is.
  private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    listen()
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// What the program set the terminal to.
  private final class Modes {
    var alternate = false
    var cursorIsVisible = true
    var replies: [UInt8] = []
  }

  var isFullScreen: Bool { modes.alternate }
  var cursorIsVisible: Bool { modes.cursorIsVisible }

  /// Takes what the program wrote; returns what a terminal answers to its questions.
  func take(_ bytes: [UInt8]) -> [UInt8] {
    _ = bytes.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { vterm_input_write(terminal, $0.baseAddress, $0.count) }
    }
    vterm_screen_flush_damage(screen)
    defer { modes.replies = [] }
    return modes.replies
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  func cell(_ row: Int, _ column: Int) -> ScreenCell {
    var raw = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &raw)
    return ScreenCell(raw)
  }

  private func listen() {
    var wanted = VTermScreenCallbacks()
    wanted.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      let modes = Unmanaged<Modes>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: modes.alternate = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: modes.cursorIsVisible = value.pointee.boolean != 0
      default: break
      }
      return 1
    }
    callbacks.initialize(to: wanted)
    let user = Unmanaged.passUnretained(modes).toOpaque()
    vterm_screen_set_callbacks(screen, callbacks, user)
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let user else { return }
        let modes = Unmanaged<Modes>.fromOpaque(user).takeUnretainedValue()
        modes.replies += UnsafeRawBufferPointer(start: bytes, count: count)
      }, user)
  }
}

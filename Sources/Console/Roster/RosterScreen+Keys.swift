import Terminal
import TrustDesk
import TrustRegistry

extension RosterScreen {
  static let keys: [KeyBinding<RosterScreen>] = [
    KeyBinding(
      .key(.enter), label: Phrase(vi: "Mở hồ sơ", en: "Open"),
      help: Phrase(vi: "Mở hồ sơ của người đang chọn.", en: "Open the chosen creator's dossier."),
      obstacle: { screen, _ in screen.subject == nil ? Words.nothingFound : nil },
      run: { screen, world in
        let around = Neighbours(of: screen.table.rows.lazy.map(\.id), around: screen.table.cursor)
        return screen.subject.map { .open(DossierScreen($0, among: around, in: world)) }
      }),
    KeyBinding(
      "/", .key(.function(3)), label: Phrase(vi: "Tìm", en: "Search"),
      help: Phrase(
        vi: "Lọc khi gõ, không cần dấu: tên, mã số, tài khoản, tỉnh; cả mục lọc như hang:daoduc diem<80.",
        en: "Filter while typing, without marks: name, account, province; and class:ethics score<80."),
      run: { screen, _ in screen.startSearch() }),
    KeyBinding(
      "s", .key(.function(6)), label: Phrase(vi: "Sắp xếp", en: "Sort"),
      help: Phrase(vi: "Sắp theo cột kế tiếp.", en: "Sort by the next column."),
      run: { screen, world in screen.sortByNext(in: world) }),
    KeyBinding(
      "S", label: Phrase(vi: "Đảo thứ tự", en: "Reverse"),
      help: Phrase(vi: "Đảo chiều sắp xếp.", en: "Reverse the order."), inFooter: false,
      run: { screen, world in screen.reverse(in: world) }),
    KeyBinding(
      "f", .key(.function(4)), label: Phrase(vi: "Tình trạng", en: "State"),
      help: Phrase(
        vi: "Chỉ hiện một tình trạng; nhấn tiếp để sang tình trạng sau.",
        en: "Show one state only; press again for the next."),
      run: { screen, world in screen.filterByNextState(in: world) }),
    KeyBinding(
      "h", .key(.function(5)), label: Phrase(vi: "Hạng", en: "Class"),
      help: Phrase(
        vi: "Chỉ hiện một hạng đang giữ hoặc đang xin.", en: "Show one class only, held or sought."),
      run: { screen, world in screen.filterByNextClass(in: world) }),
    KeyBinding(
      "x", label: Phrase(vi: "Bỏ lọc", en: "Show all"),
      help: Phrase(vi: "Bỏ tìm kiếm và mọi bộ lọc.", en: "Drop the search and every filter."),
      obstacle: { screen, _ in
        screen.search.isEmpty && screen.filter.isEmpty
          ? Phrase(vi: "Đang không lọc gì.", en: "Nothing is filtered.") : nil
      }, run: { screen, world in screen.clear(in: world) }),
    KeyBinding(
      "n", .key(.function(2)), label: Phrase(vi: "Đăng ký mới", en: "Register"),
      help: Phrase(
        vi: "Đăng ký một người có ảnh hưởng chưa có trong sổ.",
        en: "Register a creator who is not on the roster yet."),
      obstacle: { _, world in CreatorForms.registerObstacle(in: world) },
      run: { _, world in .open(FormScreen(CreatorForms.register(in: world))) }),
    KeyBinding(
      "v", label: Phrase(vi: "Xem nhanh", en: "Preview"),
      help: Phrase(
        vi: "Bật hoặc tắt phần xem nhanh bên phải (từ 130 cột).",
        en: "Preview on the right, on or off (from 130 columns)."), inFooter: false,
      obstacle: { screen, _ in
        screen.size.columns >= 130
          ? nil : Phrase(vi: "Cần cửa sổ rộng từ 130 cột.", en: "A window of 130 columns is needed.")
      }, run: { screen, _ in screen.togglePreview() }),
  ]
}

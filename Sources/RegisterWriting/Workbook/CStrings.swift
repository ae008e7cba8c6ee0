import Glibc

/// C strings that live as long as a call needs them.
struct CStrings: ~Copyable {
  private var pointers: [UnsafeMutablePointer<CChar>] = []

  /// A copy of the text, cut to what the field can hold; `nil` for an empty one, which the
  /// library takes as not given.
  mutating func callAsFunction(
    _ text: String, atMost limit: Int = CellText.limit
  ) -> UnsafeMutablePointer<CChar>? {
    guard !text.isEmpty, let copy = strdup(CellText.cut(CellText(text).text, to: limit).text)
    else { return nil }
    pointers.append(copy)
    return copy
  }

  /// A list of copies that ends with `nil`.
  mutating func list(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { self($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}

/// What the value of an option or an operand names, for a shell to complete.
enum Completion: Hashable, Sendable {
  case nothing
  case files
  case folders
  case words([String])
}

/// A shell for which completions are written.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

extension String {
  /// One word of a shell, whatever it holds.
  var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}

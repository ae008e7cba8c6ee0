import Sheets

/// The completion function for zsh, made from the verbs and their options.
func zshCompletion(in language: Language) -> String {
  """
  #compdef tonghop
  # Completion of tonghop for zsh.
  _tonghop() {
    local -a verbs
    verbs=(
  \(Verb.all.map { "    " + zshDescription($0, language) }.joined(separator: "\n"))
    )
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
      _describe -t verbs tonghop verbs
      _files -/
      return
    fi
    local verb=$words[2]
    if (( $+_tonghop_verbs[$verb] )); then
      shift words
      (( CURRENT-- ))
    else
      verb=run
    fi
    case $verb in
  \(Verb.all.map { zshCase($0, language) }.joined(separator: "\n"))
    esac
  }

  typeset -gA _tonghop_verbs
  _tonghop_verbs=(\(Verb.all.map { "\($0.name) 1" }.joined(separator: " ")))
  _tonghop "$@"
  """
}

private func zshDescription(_ verb: Verb, _ language: Language) -> String {
  (verb.name + ":" + verb.summary(language).replacing(":", with: "\\:")).shellQuoted
}

private func zshCase(_ verb: Verb, _ language: Language) -> String {
  let arguments =
    verb.table.map { zshArgument($0, language) }
    + ["*:\(verb.operands.replacing(":", with: "\\:")):\(zshAction(verb.completion))".shellQuoted]
  return "    \(verb.name)) _arguments -s \\\n      " + arguments.joined(separator: " \\\n      ")
    + " ;;"
}

/// An option with its help, its value and what completes that, as `_arguments` takes it.
private func zshArgument(_ option: Option, _ language: Language) -> String {
  let help = option.help(language).replacing("]", with: "\\]").replacing(":", with: "\\:")
  let isRepeated = if case .list = option.effect { "*" } else { "" }
  let value =
    option.takesValue
    ? ":\(option.placeholder.drop { $0 == " " }):\(zshAction(option.completion))" : ""
  return "\(isRepeated)--\(option.name)\(option.takesValue ? "=" : "")[\(help)]\(value)".shellQuoted
}

private func zshAction(_ completion: Completion) -> String {
  switch completion {
  case .nothing: " "
  case .files: "_files"
  case .folders: "_files -/"
  case .words(let words): "(" + words.joined(separator: " ") + ")"
  }
}

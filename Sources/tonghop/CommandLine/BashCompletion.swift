import Sheets

/// The completion script for bash, made from the verbs and their options; it needs nothing but
/// bash itself.
func bashCompletion() -> String {
  """
  # Completion of tonghop for bash.
  _tonghop() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    # Of --name=value bash makes three words.
    if [[ $word == '=' ]]; then
      word=''
    elif [[ $previous == '=' ]]; then
      previous=${COMP_WORDS[COMP_CWORD-2]}
    fi
    local verb=${COMP_WORDS[1]} options operands=folders
    COMPREPLY=()
    case $verb in
  \(Verb.all.map(bashCase).joined(separator: "\n"))
      *) options=\(Verb.run.bashOptions) ;;
    esac
    case $previous in
  \(valuedOptions().map(bashValueCase).joined(separator: "\n"))
    esac
    if [[ $word == -* ]]; then
      mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
      return
    fi
    if ((COMP_CWORD == 1)); then
      mapfile -t COMPREPLY < <(compgen -W '\(Verb.all.map(\.name).joined(separator: " "))' -- "$word")
    fi
    _tonghop_paths "$operands" "$word"
  }

  _tonghop_paths() {
    compopt -o filenames 2>/dev/null
    local action=-d path
    if [[ $1 == files ]]; then action=-f; fi
    while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen $action -- "$2")
  }

  complete -F _tonghop tonghop
  """
}

private func bashCase(_ verb: Verb) -> String {
  let operands = verb.completion == .files ? "operands=files; " : ""
  return "    \(verb.name)) \(operands)options=\(verb.bashOptions) ;;"
}

/// Every option that takes a value, once.
private func valuedOptions() -> [Option] {
  var seen: Set<String> = []
  return Verb.all.flatMap(\.table).filter { $0.takesValue && seen.insert($0.name).inserted }
}

private func bashValueCase(_ option: Option) -> String {
  let action =
    switch option.completion {
    case .nothing: ""
    case .files: "_tonghop_paths files \"$word\"; "
    case .folders: "_tonghop_paths folders \"$word\"; "
    case .words(let words):
      "mapfile -t COMPREPLY < <(compgen -W "
        + words.joined(separator: " ").shellQuoted + " -- \"$word\"); "
    }
  return "    --\(option.name)) \(action)return ;;"
}

extension Verb {
  fileprivate var bashOptions: String {
    table.map { "--" + $0.name }.joined(separator: " ").shellQuoted
  }
}

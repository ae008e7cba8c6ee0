import Sheets

/// Runs the verb that the words of a call name.
func invoke(_ words: [String]) -> ExitCode {
  let verb = words.first.flatMap { word in Verb.all.first { $0.name == word } }
  guard let verb else {
    printOut(overview(in: .vietnamese))
    return words.isEmpty || words == ["--help"] || words == ["-h"] ? .clean : .failed
  }
  do {
    let options = try Options(words: words.dropFirst(), table: verb.table)
    if options.wantsHelp {
      printOut(verb.helpPage(in: options.language))
      return .clean
    }
    return verb.run(options)
  } catch {
    printError("tonghop \(verb.name): " + error.message(in: .vietnamese))
    return .failed
  }
}

extension Verb {
  /// Its own options and those that every verb takes.
  var table: [Option] { options + [.language, .showsValues, .help] }

  func helpPage(in language: Language) -> String {
    var lines = ["tonghop \(name) \(operands)", "", summary(language), ""]
    let rows = table.map { (usage: "--\($0.name)\($0.placeholder)", help: $0.help(language)) }
    let width = rows.map(\.usage.count).max() ?? 0
    lines += rows.map { row in
      "  " + row.usage + String(repeating: " ", count: width - row.usage.count + 2) + row.help
    }
    return lines.joined(separator: "\n")
  }
}

extension Option {
  fileprivate var placeholder: String {
    switch effect {
    case .flag: ""
    case .text(_, let placeholder), .list(_, let placeholder): " " + placeholder
    case .language: " vi|en"
    }
  }
}

private func overview(in language: Language) -> String {
  let width = Verb.all.map(\.name.count).max() ?? 0
  return Verb.all.map { verb in
    "  " + verb.name + String(repeating: " ", count: width - verb.name.count + 2)
      + verb.summary(language)
  }.joined(separator: "\n")
}

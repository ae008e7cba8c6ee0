import Sheets

/// A spreadsheet file opened for streaming, whatever its format.
public struct Workbook: ~Copyable {
  private let content: Content

  private enum Content: ~Copyable {
    case xlsx(SpreadsheetPackage)
    case ods(OpenDocument)
    case xls(BinaryWorkbook)
    case csv(DelimitedFile)
  }

  var isSeparatedText: Bool {
    switch content {
    case .csv: true
    default: false
    }
  }

  /// Whether it is separated text that nothing separates: what somebody wrote beside a list.
  fileprivate var isNote: Bool {
    switch content {
    case .csv(let file): !file.isList
    default: false
    }
  }

  /// Gives a file's sheets to a consumer, in the file's order, row by row.
  ///
  /// - Parameters:
  ///   - name: How findings call the file.
  ///   - report: Takes what is worth knowing of the file's form.
  func forEachRow(
    named name: String, into consumer: some SheetConsumer, report: (Finding) -> Void
  ) throws(ReadFailure) {
    switch content {
    case .xlsx(let package): try package.forEachRow(consumer)
    case .ods(let document): try document.forEachRow(consumer)
    case .xls(let workbook): try workbook.forEachRow(consumer)
    case .csv(let file): try file.forEachRow(named: name, into: consumer, report: report)
    }
  }
}

/// A file once its content has told what it is.
enum OpenedFile: ~Copyable {
  case workbook(Workbook)
  /// A plain archive, whose members are files of their own.
  case attachments(ZipArchive)

  /// Recognises a file by its content.
  ///
  /// - Throws: `.foreign` or `.encrypted` for what is not read, `.empty` for nothing.
  init(_ file: consuming FileBytes, limits: ReadLimits) throws(ReadFailure) {
    let head = try file.head()
    guard !head.isEmpty else { throw .empty }
    switch FileSignature(of: head) {
    case .zip:
      self = try OpenedFile(ZipArchive(file, limits: limits), limits: limits)
    case .compoundFile:
      let compound = try CompoundFile(file.whole(limits: limits))
      self = .workbook(Workbook(xls: try BinaryWorkbook(compound, limits: limits)))
    case .text:
      self = .workbook(Workbook(csv: DelimitedFile(try file.whole(limits: limits))))
    case .foreign(let format): throw .foreign(format)
    }
  }

  /// Tells a package of parts from an archive of files.
  private init(_ archive: consuming ZipArchive, limits: ReadLimits) throws(ReadFailure) {
    let package = OfficePackage(archive, limits: limits)
    if package.holds(.packageRelationships) || package.holds(.contentTypes)
      || package.holds(.workbook)
    {
      self = .workbook(Workbook(xlsx: try SpreadsheetPackage(package, limits: limits)))
    } else if package.holds(.openDocumentContent) {
      self = .workbook(Workbook(ods: try OpenDocument(package)))
    } else {
      self = .attachments(package.archive)
    }
  }
}

extension Workbook {
  fileprivate init(xlsx package: consuming SpreadsheetPackage) { content = .xlsx(package) }
  fileprivate init(ods document: consuming OpenDocument) { content = .ods(document) }
  fileprivate init(xls workbook: BinaryWorkbook) { content = .xls(workbook) }
  init(csv file: DelimitedFile) { content = .csv(file) }
}

/// Opens a file and gives its workbook to a closure; an archive of attachments gives that of each
/// member, one level deep, under its own name.
///
/// - Parameters:
///   - report: Takes findings; a member that is refused is one, and the others go on.
///   - body: Takes each workbook with its name.
/// - Throws: `ReadError` where the whole file is refused, as is an archive of which no member can
///   be read.
public func forEachWorkbook(
  at path: String, named name: String, limits: ReadLimits = .standard,
  report: (Finding) -> Void,
  _ body: (borrowing Workbook, String) throws(ReadError) -> Void
) throws(ReadError) {
  let file: FileBytes
  do throws(ReadFailure) {
    file = try FileBytes(path: path, limits: limits)
  } catch {
    throw ReadError(error, file: name)
  }
  switch try openedFile(file, named: name, limits: limits) {
  case .workbook(let workbook): try body(workbook, name)
  case .attachments(let archive):
    var hasWorkbook = false
    for member in archive.entries where member.isAttachment {
      let memberName = "\(name) › \(member.name)"
      do throws(ReadError) {
        let workbook = try attachedWorkbook(
          member, of: archive, named: memberName, limits: limits)
        try body(workbook, memberName)
        hasWorkbook = true
      } catch {
        report(error.finding)
      }
    }
    guard hasWorkbook else { throw ReadError(.foreign(.archive), file: name) }
  }
}

private func openedFile(
  _ file: consuming FileBytes, named name: String, limits: ReadLimits
) throws(ReadError) -> OpenedFile {
  do throws(ReadFailure) {
    return try OpenedFile(file, limits: limits)
  } catch {
    throw ReadError(error, file: name)
  }
}

/// The workbook that a member of an archive is.
private func attachedWorkbook(
  _ member: ZipEntry, of archive: borrowing ZipArchive, named name: String, limits: ReadLimits
) throws(ReadError) -> Workbook {
  let bytes = try inflated(member, of: archive, named: name, limits: limits)
  switch try openedFile(FileBytes(bytes), named: name, limits: limits) {
  case .workbook(let workbook):
    guard !workbook.isNote else { throw ReadError(.foreign(.note), file: name) }
    return workbook
  case .attachments: throw ReadError(.foreign(.archive), file: name)
  }
}

private func inflated(
  _ member: ZipEntry, of archive: borrowing ZipArchive, named name: String, limits: ReadLimits
) throws(ReadError) -> [UInt8] {
  var bytes: [UInt8] = []
  do throws(ReadFailure) {
    try archive.read(member, limits: limits) { piece, _ throws(ReadFailure) in
      guard bytes.count + piece.count <= limits.fileBytes else {
        throw .beyond(.fileBytes, limit: limits.fileBytes)
      }
      bytes.append(piece)
      return piece.count
    }
  } catch {
    throw ReadError(error, file: name)
  }
  return bytes
}

extension ZipEntry {
  /// A file that somebody attached: no folder, lock file, hidden file or what macOS adds.
  fileprivate var isAttachment: Bool {
    let last = name.split(separator: "/").last ?? ""
    return !name.hasSuffix("/") && !name.hasPrefix("__MACOSX/") && !last.hasPrefix(".")
      && !last.hasPrefix("~$")
  }
}

/// The relations of a part of a package: what it refers to, by identifiers.
///
/// - SeeAlso: ECMA-376 Part 2, §9.3.
struct PackageRelations {
  struct Relation {
    let identifier: String
    /// The last part of its type's address, as in `worksheet`.
    let type: String
    /// The name of the part it leads to, from the root of the package; `nil` outside it.
    let part: String?
  }

  static let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The name of the part that holds the relations.
  let name: String
  private(set) var xml: XmlPart
  private(set) var relations: [Relation] = []
  private let folder: String
  private(set) var isChanged = false

  /// The relations of a part, none where the package has no such part.
  init(of part: String, in parts: borrowing PackageParts) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = String(part[..<cut])
    name = "\(folder)_rels/\(part[cut...]).rels"
    let empty =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns="
      + "\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
    xml = parts.bytes(of: name).map(XmlPart.init) ?? XmlPart(empty)
    relations = xml.all("Relationship").compactMap { tag in
      guard let identifier = xml.attribute("Id", of: tag),
        let type = xml.attribute("Type", of: tag),
        let target = xml.attribute("Target", of: tag)
      else { return nil }
      let isOutside = xml.attribute("TargetMode", of: tag) == "External"
      return Relation(
        identifier: identifier, type: type.split(separator: "/").last.map(String.init) ?? "",
        part: isOutside ? nil : PackageRelations.resolve(target, in: folder))
    }
  }

  func first(_ type: String) -> Relation? {
    relations.first { $0.type == type && $0.part != nil }
  }

  /// Adds a relation to a part, named from the root of the package.
  ///
  /// - Returns: Its identifier.
  mutating func add(type: String, part: String) -> String {
    let taken = Set(relations.map(\.identifier))
    var number = relations.count + 1
    while taken.contains("rId\(number)") { number += 1 }
    let relation = Relation(identifier: "rId\(number)", type: type, part: part)
    relations.append(relation)
    isChanged = true
    if let root = xml.first("Relationships") {
      xml.append(
        "<\(root.prefix)Relationship Id=\"\(relation.identifier)\" "
          + "Type=\"\(PackageRelations.namespace)/\(type)\" Target=\"/\(part)\"/>", to: root)
    }
    return relation.identifier
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

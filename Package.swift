// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tonghop",
  products: [.executable(name: "tonghop", targets: ["tonghop"])],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "Sheets"),
    .target(name: "VietnameseText"),
    .target(name: "SheetReading", dependencies: ["CZip", "CExpat", "Sheets", "VietnameseText"]),
    .target(name: "Matching", dependencies: ["VietnameseText"]),
    .target(name: "Nominations", dependencies: ["Matching", "Sheets", "VietnameseText"]),
    .target(
      name: "RegisterWriting",
      dependencies: ["CXlsxWriter", "Nominations", "Sheets", "VietnameseText"]),
    .executableTarget(
      name: "tonghop",
      dependencies: [
        "SheetReading", "Matching", "Nominations", "RegisterWriting", "Sheets", "VietnameseText",
      ]),
    .testTarget(name: "SheetsTests", dependencies: ["Sheets"]),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"]),
    .testTarget(name: "SheetReadingTests", dependencies: ["SheetReading", "Sheets"]),
    .testTarget(name: "MatchingTests", dependencies: ["Matching", "VietnameseText"]),
    .testTarget(
      name: "NominationsTests",
      dependencies: ["Nominations", "Matching", "Sheets", "VietnameseText"]),
    .testTarget(
      name: "RegisterWritingTests", dependencies: ["RegisterWriting", "Nominations", "Sheets"]),
    .testTarget(name: "WholeRunTests", dependencies: ["tonghop"]),
  ]
)

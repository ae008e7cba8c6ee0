/// The bodies that were merged or renamed in 2025: what one of today took over.
///
/// A plan of 2026 that names “UBND tỉnh Lào Cai” means, of 2022, the provinces that became it;
/// a plan of 2022 means the bodies of its own time.
///
/// - SeeAlso: Nghị quyết 202/2025/QH15, in force from 12 June 2025, for the provinces, whose new
///   authorities took office on 1 July 2025; Nghị quyết 176/2025/QH15, from 1 March 2025, for the
///   ministries, which the Sở followed.
enum BodySuccession {
  /// The first year of review whose plans are written for the bodies of today.
  static let firstYear = 2025

  /// Whether one place, as its words, became part of another.
  static func merged(_ old: [String], into new: [String]) -> Bool {
    provinces[new.joined(separator: " ")]?.contains(old.joined(separator: " ")) ?? false
  }

  /// Whether the field of one ministry or Sở, as its words, fell to that of another.
  static func passed(from old: [String], to new: [String]) -> Bool {
    fields[new.joined(separator: " ")]?.contains(old.joined(separator: " ")) ?? false
  }

  private static let provinces: [String: Set<String>] = [
    "tuyen quang": ["ha giang"], "lao cai": ["yen bai"], "thai nguyen": ["bac kan", "bac can"],
    "phu tho": ["vinh phuc", "hoa binh"], "bac ninh": ["bac giang"], "hung yen": ["thai binh"],
    "hai phong": ["hai duong"], "ninh binh": ["ha nam", "nam dinh"],
    "quang tri": ["quang binh"], "da nang": ["quang nam"], "quang ngai": ["kon tum"],
    "gia lai": ["binh dinh"], "khanh hoa": ["ninh thuan"],
    "lam dong": ["dak nong", "dac nong", "binh thuan"], "dak lak": ["phu yen"],
    "dac lac": ["phu yen"], "ho chi minh": ["ba ria vung tau", "binh duong"],
    "dong nai": ["binh phuoc"], "tay ninh": ["long an"], "can tho": ["soc trang", "hau giang"],
    "vinh long": ["ben tre", "tra vinh"], "dong thap": ["tien giang"], "ca mau": ["bac lieu"],
    "an giang": ["kien giang"],
  ]

  private static let fields: [String: Set<String>] = [
    "noi vu": ["lao dong thuong binh xa hoi"], "tai chinh": ["ke hoach dau tu"],
    "xay dung": ["giao thong van tai"],
    "nong nghiep moi truong": ["nong nghiep phat trien nong thon", "tai nguyen moi truong"],
    "khoa hoc cong nghe": ["thong tin truyen thong"],
    "dan toc ton giao": ["dan toc"],
  ]
}

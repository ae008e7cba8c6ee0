/// Words in the names of units whose short forms are not the first letters of their syllables, by
/// the short form without accents: “Cty TNHH” for Công ty TNHH, “TTr tỉnh” for Thanh tra tỉnh.
///
/// Short forms made of first letters (“UBND”, “LĐTBXH”) need no table: they are read by their
/// letters.
public let contractedUnitWords: [String: String] = ["cty": "công ty", "ttr": "thanh tra"]

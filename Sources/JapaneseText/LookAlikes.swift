/// Characters that look like kanji or letters and are others: the radicals of dictionaries (⽒ U+2F52 for 氏, ⻑ U+2ED1
/// for 長), which texts copied out of a PDF are full of, and signs that stand for a word (℡).
enum LookAlikes {
  /// The kanji as which a radical is read; nil for every other character.
  static func kanji(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2E80...0x2EF3: read(radicals[Int(scalar.value - 0x2E80)])
    case 0x2F00...0x2FD5: read(kangxi[Int(scalar.value - 0x2F00)])
    default: nil
    }
  }

  /// The letters for which one sign stands.
  static func letters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2116: "No."
    case 0x2121: "TEL"
    case 0x213B: "FAX"
    default: nil
    }
  }

  /// 〓 holds the place of a radical that stands for no kanji.
  private static func read(_ kanji: Unicode.Scalar) -> Unicode.Scalar? {
    kanji == "〓" ? nil : kanji
  }

  /// The kanji of U+2E80–U+2EF3 in their order: Unicode's equivalent ideographs, in the forms of Japan.
  private static let radicals = Array(
    """
    〓厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵〓旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见\
    角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙亀亀龟
    """.unicodeScalars)

  /// The kanji of U+2F00–U+2FD5 in their order: their compatibility mappings, in the forms of Japan.
  private static let kangxi = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方\
    无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸\
    虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麦麻黄黍黒黹黽鼎鼓鼠鼻齊\
    歯竜亀龠
    """.unicodeScalars)
}

extension WidthFolding {
  /// Whether a text holds characters that look like others and are read as those.
  package static func holdsLookAlikes(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0xE2 }) { return false }
    return text.unicodeScalars.contains {
      LookAlikes.kanji($0) != nil || LookAlikes.letters($0) != nil
    }
  }
}

// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let units: Exchange.UnitTable = Exchange.UnitTable(families: [["人", "名", "実人数", "延べ人数", "延人数"], ["組", "世帯"], ["件"], ["円"], ["人泊", "泊"], ["回"], ["団体", "社"], ["%", "パーセント"], ["日"], ["人日"], ["人回"]], scales: part1(), measures: ["a", "bq", "cfu", "cm", "cm2", "db", "dl", "g", "ha", "hpa", "kcal", "kg", "kj", "kl", "km", "km2", "kpa", "kw", "kwh", "kℓ", "k㎡", "l", "m", "m2", "m3", "mg", "mj", "ml", "mm", "mpn", "msv", "mwh", "ng", "ppm", "t", "wh", "°c", "μg", "μsv", "‰", "℃", "ℓ", "か所", "トン", "ヘクタール", "ヵ所", "ヶ所", "㎡", "㎢", "㎥", "両", "便", "個", "冊", "区画", "台", "園", "基", "学級", "室", "床", "度", "戸", "枚", "校", "棟", "歳", "票", "箇所", "箱", "羽", "隻", "頭", "食"], divisors: ["h", "s", "分", "年", "日", "時", "月", "秒"], openings: ["単位:", "単位"])
}

private func part1() -> Swift.Dictionary<Swift.String, Swift.Int> {
  var all = Swift.Dictionary<Swift.String, Swift.Int>()
  all["万"] = 10000
  all["億"] = 100000000
  all["千"] = 1000
  all["百"] = 100
  all["百万"] = 1000000
  return all
}

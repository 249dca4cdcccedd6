// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let publishedAreaLabels: Exchange.PublishedAreaLabels = Exchange.PublishedAreaLabels(code: ["団体コード", "全国地方公共団体コード", "地方公共団体コード", "標準地域コード", "市区町村コード", "市町村コード", "lg_code", "コード"], prefecture: ["都道府県名（漢字）", "都道府県名", "都道府県", "pref"], county: ["政令市･郡･支庁･振興局等", "政令市・郡・支庁・振興局等", "郡名", "郡", "county"], city: ["市区町村名（漢字）", "市区町村名", "市町村名", "市区町村", "市町村", "city"], ward: ["政令市区名", "行政区名", "ward"], until: ["廃止年月日", "ablt_date"], municipalities: part1())
}

private func part1() -> Swift.Dictionary<Swift.String, Swift.Int> {
  var all = Swift.Dictionary<Swift.String, Swift.Int>()
  all["01"] = 179
  all["02"] = 40
  all["03"] = 33
  all["04"] = 35
  all["05"] = 25
  all["06"] = 35
  all["07"] = 59
  all["08"] = 44
  all["09"] = 25
  all["10"] = 35
  all["11"] = 63
  all["12"] = 54
  all["13"] = 62
  all["14"] = 33
  all["15"] = 30
  all["16"] = 15
  all["17"] = 19
  all["18"] = 17
  all["19"] = 27
  all["20"] = 77
  all["21"] = 42
  all["22"] = 35
  all["23"] = 54
  all["24"] = 29
  all["25"] = 19
  all["26"] = 26
  all["27"] = 43
  all["28"] = 41
  all["29"] = 39
  all["30"] = 30
  all["31"] = 19
  all["32"] = 19
  all["33"] = 27
  all["34"] = 23
  all["35"] = 19
  all["36"] = 24
  all["37"] = 17
  all["38"] = 20
  all["39"] = 34
  all["40"] = 60
  all["41"] = 20
  all["42"] = 21
  all["43"] = 45
  all["44"] = 18
  all["45"] = 26
  all["46"] = 43
  all["47"] = 41
  return all
}

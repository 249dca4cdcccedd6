// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

extension SchemaFiles {
  package static let publishedAreaLabels: Exchange.PublishedAreaLabels = Exchange.PublishedAreaLabels(code: ["団体コード", "全国地方公共団体コード", "地方公共団体コード", "標準地域コード", "市区町村コード", "市町村コード", "lg_code", "コード"], prefecture: ["都道府県名（漢字）", "都道府県名", "都道府県", "pref"], county: ["政令市･郡･支庁･振興局等", "政令市・郡・支庁・振興局等", "郡名", "郡", "county"], city: ["市区町村名（漢字）", "市区町村名", "市町村名", "市区町村", "市町村", "city"], ward: ["政令市区名", "行政区名", "ward"], until: ["廃止年月日", "ablt_date"])
}

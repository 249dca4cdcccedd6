// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.


extension SchemaFiles {
  package static let indicators: Swift.String = #"""
# 測度と指標の定義。測度はレコードから数えるもの、指標は測度と参照系列から作る式。
# where の条件は全部が成り立つこと。any はどれか一つ。is: outside-prefecture は「都道府県外（海外を含む）」で、
# 県内の他市町村と不明は含まない。quarter: slot は提出枠の四半期で数える（書かれた日付ではなく報告された期）。
# inside-prefecture-elsewhere は県内の他市町村。県名だけ（市町村が分からない）もここに数える。
# ratio は「numerator の合計 ÷ denominator の合計 × per」。割合（%）は per: 100。distinct の測度は一つだけ書ける。
# additivity は必ず書く。測度の種類と違う宣言は読み込みのときに断る。none と書いた方向には合算せず算定不能にする。
# scopes を書かない指標は line（経費区分）を除くすべての範囲で計算する。
# joint を書いた sum は、その番号がどちらも事業共通なら、二つの提出者が出した同じ組（同じ人・同じ催し）を一度だけ数える。
# life を書いた distinct は、一つの番号の一生（lives）が行き着いたところを数える: concluded は成立、failed は応募のあと成立せずに終わったもの。
# 集計に入っている最後の報告が、番号の市町村・取組・段階・条件（where）・時期を決めるので、一つの番号は一つの四半期にだけ入る。
# through を書いた指標は、その年度までの年度の値だけを出す（定義を改めたとき、公表済みの値を残すため）。
# beside は、広域計や市町村別に並べるときに指標の隣に置く測度。値には入らない。time: last は期の最後の四半期の値。
version: 2

# 番号の一生: 段階のコードの意味。ended は、成立の時期（stated）が書いてあるか前に成立と報告されていれば成立、
# 応募のあとなら不成立、どちらでもなければ数えない。failed は、前の報告が募集ばかりで応募者（applicant の列）も書いていなければ数えない。
# 成立の四半期は stated の列、どれも空欄なら reported の列の期（空欄なら提出枠）のうち、成立と報告された最初のもの。
lives:
  - dataset: matches
    key: match_id
    stage: stage
    open: [open]
    applied: [applied, interview]
    concluded: [matched, active, continued]
    ended: [closed]
    failed: [not-concluded]
    stated: [matched_on, matched_period]
    reported: period
    applicant: [counterpart, counterpart_residence]

measures:
  - id: outside-people
    dataset: participants
    kind: distinct
    field: participant_key
    where: [{field: residence, is: outside-prefecture}, {field: participant_key, is: filled}]
  - id: outside-unkeyed
    dataset: participants
    kind: sum
    field: headcount
    where: [{field: residence, is: outside-prefecture}, {field: participant_key, is: blank}]
  - id: outside-participations
    dataset: participants
    kind: sum
    field: headcount
    joint: [participant_key, event_id]
    where: [{field: residence, is: outside-prefecture}]
  - id: inside-participations
    dataset: participants
    kind: sum
    field: headcount
    joint: [participant_key, event_id]
    where: [{field: residence, is: inside-prefecture-elsewhere}]
  - id: resident-participations
    dataset: participants
    kind: sum
    field: headcount
    joint: [participant_key, event_id]
    where: [{field: residence, is: same-municipality}]
  - id: unknown-residence-participations
    dataset: participants
    kind: sum
    field: headcount
    joint: [participant_key, event_id]
    where: [{field: residence, is: unknown}]
  - id: outside-new
    dataset: participants
    kind: sum
    field: headcount
    joint: [participant_key, event_id]
    where: [{field: residence, is: outside-prefecture}, {field: involvement, in: [new]}]
  - id: outside-continuing
    dataset: participants
    kind: sum
    field: headcount
    joint: [participant_key, event_id]
    where: [{field: residence, is: outside-prefecture}, {field: involvement, in: [continuing]}]

  - id: matches-concluded
    dataset: matches
    kind: distinct
    field: match_id
    life: concluded
  - id: matches-concluded-company
    dataset: matches
    kind: distinct
    field: match_id
    life: concluded
    where: [{field: kind, in: [company]}]
  - id: matches-concluded-side-job
    dataset: matches
    kind: distinct
    field: match_id
    life: concluded
    where: [{field: kind, in: [side-job]}]
  - id: matches-failed
    dataset: matches
    kind: distinct
    field: match_id
    life: failed
  - id: matches-pending
    dataset: matches
    kind: distinct
    field: match_id
    quarter: slot
    where: [{field: stage, in: [applied, interview]}]
  - id: matches-open
    dataset: matches
    kind: distinct
    field: match_id
    quarter: slot
    where: [{field: stage, in: [open]}]
  # 成立率 v1 の分子と分母。公表済みの年度の値を残すためだけにある。
  - id: matches-concluded-v1
    dataset: matches
    kind: distinct
    field: match_id
    where:
      - {field: stage, in: [matched, active, continued, closed, not-concluded]}
      - any: [{field: stage, in: [matched, active, continued]}, {field: matched_on, is: filled}, {field: period, is: filled}]
  - id: matches-applied-v1
    dataset: matches
    kind: distinct
    field: match_id
    quarter: slot
    where: [{field: stage, in: [applied, interview, matched, active, continued, closed, not-concluded]}]

  - id: migrants-people
    dataset: migrations
    kind: sum
    field: people
  - id: migrants-households
    dataset: migrations
    kind: sum
    field: households
  - id: migrants-via
    dataset: migrations
    kind: sum
    field: people
    where: [{field: prior_involvement, in: ["yes"]}]
  - id: migrants-not-via
    dataset: migrations
    kind: sum
    field: people
    where: [{field: prior_involvement, in: ["no"]}]

  - id: events-count
    dataset: events
    kind: distinct
    field: event_id
    where: [{any: [{field: status, is: blank}, {field: status, in: [held]}]}]
  - id: event-attendees
    dataset: events
    kind: sum-once
    field: attendees
    key: event_id
    where: [{any: [{field: status, is: blank}, {field: status, in: [held]}]}]
  - id: event-attendees-outside
    dataset: events
    kind: sum-once
    field: attendees_outside
    key: event_id
    where: [{any: [{field: status, is: blank}, {field: status, in: [held]}]}]
  - id: guest-nights
    dataset: events
    kind: sum-once
    field: guest_nights
    key: event_id
    where: [{any: [{field: status, is: blank}, {field: status, in: [held]}]}]
  - id: training-attendees
    dataset: events
    kind: sum-once
    field: attendees
    key: event_id
    where: [{field: kind, in: [training]}, {any: [{field: status, is: blank}, {field: status, in: [held]}]}]
  - id: events-not-held
    dataset: events
    kind: distinct
    field: event_id
    where: [{field: status, in: [cancelled, postponed]}]

# 参照系列: project.yml の予算区分から読む。
series:
  - {id: executed-cost, source: budget-executed}

indicators:
  - id: relationship-population-distinct
    title: {ja: 関係人口（実人数）, en: Relationship population (distinct people)}
    short: {ja: 関係人口(実), en: Rel. population}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {people: outside-people, unkeyed: outside-unkeyed, participations: outside-participations}
    beside:
      - {measure: inside-participations, title: {ja: 県内の他市町村（延べ）, en: Elsewhere in the prefecture (participations)}}
      - {measure: resident-participations, title: {ja: 当該市町村（延べ）, en: Residents (participations)}}
      - {measure: unknown-residence-participations, title: {ja: 居住地不明（延べ）, en: Unknown residence (participations)}}
    definition:
      ja: 県外（海外を含む）に住む参加者を、参加者番号で一人を一度だけ数えた人数。番号が事業共通でない提出者があるときは下限と上限で示す。
      en: Participants living outside the prefecture (abroad included), each counted once by participant key. Bounds are shown where keys are not comparable.
  - id: relationship-population-gross
    title: {ja: 関係人口（延べ）, en: Relationship population (participations)}
    short: {ja: 関係人口(延べ), en: Participations}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: outside-participations}
    beside:
      - {measure: inside-participations, title: {ja: 県内の他市町村, en: Elsewhere in the prefecture}}
      - {measure: resident-participations, title: {ja: 当該市町村, en: Residents}}
      - {measure: unknown-residence-participations, title: {ja: 居住地不明, en: Unknown residence}}
    definition:
      ja: 県外（海外を含む）に住む参加者の延べ人数（人数の合計）。事業共通の番号の一人が、二つの市町村が出した同じ催しにいれば、広域では一度だけ数える。
      en: Total headcount of participants living outside the prefecture. One person at one event that two towns list, both by ids of the project, counts once wide-area.
  - id: new-participant-ratio
    title: {ja: 新規の割合, en: Share of new participants}
    short: {ja: 新規の割合, en: New share}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: up
    version: v1
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [outside-new], denominator: [outside-new, outside-continuing], per: 100}}
    definition:
      ja: 関係人口の延べのうち、新規÷（新規＋継続）。空欄はどちらにも入れない。
      en: New ÷ (new + continuing) among participations of the relationship population; blanks are in neither.
  - id: matches-concluded
    title: {ja: マッチング成立件数, en: Matches concluded}
    short: {ja: 成立件数, en: Matches}
    unit: {ja: 件, en: matches}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: matches-concluded}
    definition:
      ja: 成立に至ったマッチングの数。一つのマッチングIDを一度だけ、成立日（無ければ成立した期、それも無ければ成立と最初に報告された期）の四半期に数える。不成立・取りやめ・辞退は入らない。
      en: Matches that reached conclusion, each match id once, in the quarter of its match date, else of the period of conclusion, else of the report in which it first stands as concluded.
  - id: matches-concluded-company
    title: {ja: マッチング成立件数（企業）, en: Matches concluded (companies)}
    short: {ja: 成立(企業), en: Company matches}
    unit: {ja: 件, en: matches}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: matches-concluded-company}
    definition: {ja: 成立件数のうち相手が企業のもの。, en: Matches concluded with companies.}
  - id: matches-concluded-side-job
    title: {ja: マッチング成立件数（副業・兼業）, en: Matches concluded (side jobs)}
    short: {ja: 成立(副業), en: Side-job matches}
    unit: {ja: 件, en: matches}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: matches-concluded-side-job}
    definition: {ja: 成立件数のうち相手が副業・兼業人材のもの。, en: Matches concluded with side-job workers.}
  - id: match-success-ratio
    title: {ja: マッチング成立率, en: Match success rate}
    short: {ja: 成立率, en: Success rate}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: up
    version: v2
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [matches-concluded], denominator: [matches-concluded, matches-failed], per: 100}}
    beside:
      - {measure: matches-pending, time: last, title: {ja: 応募・面談の途中, en: Pending}}
      - {measure: matches-open, time: last, title: {ja: 募集中, en: Open}}
    definition:
      ja: その期に成立した件数÷（その期に成立した件数＋その期に応募のあと成立せずに終わった件数）。決まったものだけで割る。募集中と途中のものは隣に示す。
      en: Matches concluded in the period ÷ (those + matches that ended in it after an application without conclusion). Decided cases only; open and pending ones stand beside it.
  - id: match-success-ratio-v1
    title: {ja: マッチング成立率（旧定義）, en: Match success rate (former definition)}
    short: {ja: 成立率(旧), en: Success (v1)}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: none
    version: v1
    through: 2025
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [matches-concluded-v1], denominator: [matches-applied-v1], per: 100}}
    definition:
      ja: 令和7年度までに公表した値。その期に成立した件数÷その期に応募以上の段階で報告されたマッチングIDの数（終了・不成立を含む）。期をまたぐと100%を超えることがあるため v2 に改めた。
      en: As published through FY2025. Matches concluded in the period ÷ distinct match ids reported in it at the applied stage or later (ended ones included). It could exceed 100 % across periods and was replaced by v2.
  - id: migrants-people
    title: {ja: 移住者数（人）, en: Migrants (people)}
    short: {ja: 移住者(人), en: Migrants}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum, area: sum}
    formula: {value: migrants-people}
    definition: {ja: 提出者の移住者の定義による人数。定義は提出者により異なることがある。, en: People who moved in by each submitter's own definition.}
  - id: migrants-households
    title: {ja: 移住者数（組）, en: Migrants (households)}
    short: {ja: 移住者(組), en: Households}
    unit: {ja: 組, en: households}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum, area: sum}
    formula: {value: migrants-households}
    definition: {ja: 移住した世帯の数。, en: Households that moved in.}
  - id: via-involvement-ratio
    title: {ja: 関係人口経由の割合, en: Share of migrants with prior involvement}
    short: {ja: 経由の割合, en: Via involvement}
    unit: {ja: "%", en: "%"}
    digits: 1
    direction: up
    version: v1
    additivity: {time: ratio, area: ratio}
    formula: {ratio: {numerator: [migrants-via], denominator: [migrants-via, migrants-not-via], per: 100}}
    definition: {ja: 移住した人のうち、関係人口経由が有÷（有＋無）。空欄はどちらにも入れない。, en: Yes ÷ (yes + no) among people who moved in; blanks are in neither.}
  - id: events-count
    title: {ja: イベント件数, en: Events}
    short: {ja: イベント件数, en: Events}
    unit: {ja: 件, en: events}
    digits: 0
    direction: up
    version: v1
    additivity: {time: distinct, area: distinct}
    formula: {value: events-count}
    beside:
      - {measure: events-not-held, title: {ja: 中止・延期, en: Cancelled or postponed}}
    definition: {ja: 行われた催しの数。中止・延期は入らず、隣に示す。二つの市町村が出した同じイベントIDは広域で一度だけ数える。, en: "Events that took place; those cancelled or postponed stand beside. One shared event id counts once wide-area."}
  - id: event-attendees
    title: {ja: 参加者数, en: Event attendees}
    short: {ja: 参加者数, en: Attendees}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: event-attendees}
    definition: {ja: 行われたイベントの参加者数の合計。同じイベントIDは一度だけ、食い違うときは大きい方。, en: "Attendees of events that took place; one event id once, the larger where reports differ."}
  - id: event-attendees-outside
    title: {ja: 参加者数（うち県外）, en: Event attendees from outside}
    short: {ja: うち県外, en: From outside}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: event-attendees-outside}
    definition: {ja: イベントの参加者数のうち県外から。, en: Event attendees from outside the prefecture.}
  - id: guest-nights
    title: {ja: 延べ人泊, en: Guest nights}
    short: {ja: 延べ人泊, en: Guest nights}
    unit: {ja: 人泊, en: guest nights}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: guest-nights}
    definition: {ja: イベントの延べ宿泊（人×泊）の合計。, en: Guest nights of events.}
  - id: training-attendees
    title: {ja: 研修会参加者数, en: Training attendees}
    short: {ja: 研修参加者, en: Trainees}
    unit: {ja: 人, en: people}
    digits: 0
    direction: up
    version: v1
    additivity: {time: sum-once, area: sum-once}
    formula: {value: training-attendees}
    definition: {ja: 種類が研修会のイベントの参加者数。, en: Attendees of events of the training kind.}
  - id: executed-cost
    title: {ja: 執行額, en: Executed cost}
    short: {ja: 執行額, en: Cost}
    unit: {ja: 千円, en: thousand yen}
    digits: 0
    direction: none
    version: v1
    scopes: [line]
    additivity: {time: sum, area: none}
    formula: {series: executed-cost}
    definition: {ja: 経費区分ごと・会計年度ごとの執行額。区分を取組や市町村に割り振らない。, en: Executed cost per budget line and fiscal year; a line is never split.}
  - id: cost-per-match
    title: {ja: 成立1件当たり経費, en: Cost per match}
    short: {ja: 1件当たり経費, en: Cost per match}
    unit: {ja: 千円, en: thousand yen}
    digits: 0
    direction: down
    version: v1
    scopes: [line]
    additivity: {time: none, area: none}
    formula: {cost: executed-cost, per: [matches-concluded]}
    definition: {ja: 執行額÷その区分の取組の成立件数。区分と会計年度でだけ計算し、ほかは算定不能。, en: Executed cost ÷ matches of the line's programmes; per line and fiscal year only.}

"""#
}

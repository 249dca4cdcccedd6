-- 指標の期待値 / the expected value of every indicator, from truth/*.csv alone.
-- 定義（Schemas/indicators.yml と数え方の規則）から手で書いた、もう一つの道。Swift のコードとは独立。
-- Run by scripts/make-expected.sh, which has imported the four truth files as tables of text.
-- 架空の数値・実在団体の実績ではない

-- ---------------------------------------------------------------- 1. what project.yml says

CREATE TABLE member (municipality TEXT PRIMARY KEY);
INSERT INTO member VALUES
  ('062031'), ('062049'), ('062065'), ('062120'), ('063231'), ('064033');

-- the participation matrix: 15 cells
CREATE TABLE listed (programme TEXT, municipality TEXT);
INSERT INTO listed VALUES
  ('company-matching', '062065'), ('company-matching', '062120'),
  ('side-job-matching', '062049'), ('side-job-matching', '062065'),
  ('convention', '062065'), ('convention', '064033'),
  ('living-trial', '062049'), ('living-trial', '062120'), ('living-trial', '064033'),
  ('training', '062031'), ('training', '062049'), ('training', '062065'),
  ('training', '063231'), ('training', '064033'),
  ('foreign-residents', '062120');

-- submitters whose participant_key and event_id are their own; all other numbers are the project's
CREATE TABLE own_numbers (submitter TEXT PRIMARY KEY);
INSERT INTO own_numbers VALUES ('062120');

CREATE TABLE budget_line (line TEXT, programme TEXT);
INSERT INTO budget_line VALUES
  ('L1', 'company-matching'), ('L2', 'side-job-matching'), ('L3', 'convention'),
  ('L3', 'living-trial'), ('L4', 'training'), ('L5', 'foreign-residents');

-- 執行額, thousand yen; nothing is executed yet in FY2026
CREATE TABLE executed (line TEXT, fiscal_year TEXT, thousand_yen INTEGER);
INSERT INTO executed VALUES
  ('L1', 'FY2024', 41870), ('L1', 'FY2025', 43655), ('L1', 'FY2026', NULL),
  ('L2', 'FY2024', 18120), ('L2', 'FY2025', 19544), ('L2', 'FY2026', NULL),
  ('L3', 'FY2024', 55310), ('L3', 'FY2025', 60215), ('L3', 'FY2026', NULL),
  ('L4', 'FY2024', 17988), ('L4', 'FY2025', 20101), ('L4', 'FY2026', NULL),
  ('L5', 'FY2024', 3120), ('L5', 'FY2025', 3655), ('L5', 'FY2026', NULL);

-- ---------------------------------------------------------------- 2. time

CREATE TABLE quarter (quarter TEXT PRIMARY KEY, first_day TEXT, last_day TEXT);
INSERT INTO quarter VALUES
  ('FY2024Q1', '2024-04-01', '2024-06-30'), ('FY2024Q2', '2024-07-01', '2024-09-30'),
  ('FY2024Q3', '2024-10-01', '2024-12-31'), ('FY2024Q4', '2025-01-01', '2025-03-31'),
  ('FY2025Q1', '2025-04-01', '2025-06-30'), ('FY2025Q2', '2025-07-01', '2025-09-30'),
  ('FY2025Q3', '2025-10-01', '2025-12-31'), ('FY2025Q4', '2026-01-01', '2026-03-31'),
  ('FY2026Q1', '2026-04-01', '2026-06-30'), ('FY2026Q2', '2026-07-01', '2026-09-30');

-- a period is a quarter, a fiscal year, or all years since the plan began
CREATE VIEW span (period, quarter) AS
  SELECT quarter, quarter FROM quarter
  UNION ALL SELECT substr(quarter, 1, 6), quarter FROM quarter
  UNION ALL
    SELECT 'FY2024-' || year.fiscal_year, quarter.quarter
    FROM (SELECT DISTINCT substr(quarter, 1, 6) AS fiscal_year FROM quarter) AS year
    JOIN quarter ON substr(quarter.quarter, 1, 6) <= year.fiscal_year;

CREATE VIEW period (period) AS SELECT DISTINCT period FROM span;

-- ---------------------------------------------------------------- 3. where and when a record counts

-- own date, else own period, else the slot's quarter (the head of the receipt number)
CREATE TABLE entry AS
  SELECT 'participants' AS dataset, receipt, record, municipality, programme,
    coalesce(quarter.quarter, nullif(period, ''), substr(receipt, 1, 8)) AS quarter
  FROM participants LEFT JOIN quarter ON held_on BETWEEN first_day AND last_day
  UNION ALL
  SELECT 'matches', receipt, record, municipality, programme,
    coalesce(quarter.quarter, nullif(period, ''), substr(receipt, 1, 8))
  FROM matches LEFT JOIN quarter ON matched_on BETWEEN first_day AND last_day
  UNION ALL
  SELECT 'migrations', receipt, record, municipality, programme,
    coalesce(quarter.quarter, nullif(period, ''), substr(receipt, 1, 8))
  FROM migrations LEFT JOIN quarter ON moved_on BETWEEN first_day AND last_day
  UNION ALL
  SELECT 'events', receipt, record, municipality, programme,
    coalesce(quarter.quarter, nullif(period, ''), substr(receipt, 1, 8))
  FROM events LEFT JOIN quarter ON starts_on BETWEEN first_day AND last_day;

CREATE VIEW standing AS
  SELECT entry.*,
    CASE
      WHEN municipality NOT IN (SELECT municipality FROM member) THEN 'non-member'
      WHEN programme <> '' AND (programme, municipality) NOT IN (SELECT * FROM listed)
        THEN 'unlisted'
      ELSE 'counts'
    END AS standing
  FROM entry;

-- 取組外 (blank programme) counts wide and for its member, but for no programme;
-- non-members and unlisted programmes stand apart and count for nothing else
CREATE VIEW placed (dataset, receipt, record, quarter, scope) AS
  SELECT dataset, receipt, record, quarter, 'wide' FROM standing WHERE standing = 'counts'
  UNION ALL
  SELECT dataset, receipt, record, quarter, 'member:' || municipality
  FROM standing WHERE standing = 'counts'
  UNION ALL
  SELECT dataset, receipt, record, quarter, 'programme:' || programme
  FROM standing WHERE standing = 'counts' AND programme <> ''
  UNION ALL
  SELECT dataset, receipt, record, quarter, 'non-member:' || municipality
  FROM standing WHERE standing = 'non-member'
  UNION ALL
  SELECT dataset, receipt, record, quarter, 'unlisted:' || municipality || ':' || programme
  FROM standing WHERE standing = 'unlisted';

-- a record once for every scope and period that it belongs to
CREATE TABLE counted AS
  SELECT dataset, receipt, record, scope, period
  FROM placed JOIN span USING (quarter);

-- the same by the quarter in which it was reported, whatever day is written (for 成立率 v1)
CREATE TABLE reported AS
  SELECT dataset, receipt, record, scope, span.period
  FROM placed JOIN span ON span.quarter = substr(receipt, 1, 8);

CREATE VIEW scope (scope) AS
  SELECT 'wide'
  UNION SELECT 'member:' || municipality FROM member
  UNION SELECT 'programme:' || programme FROM listed
  UNION SELECT scope FROM placed;

-- every scope and period has a row, zero or not
CREATE VIEW frame AS SELECT scope, period FROM scope CROSS JOIN period;

CREATE TABLE result (
  indicator TEXT, scope TEXT, period TEXT, numerator INTEGER, denominator INTEGER,
  upper INTEGER, simple_sum INTEGER, gross INTEGER
);

-- ---------------------------------------------------------------- 4. 関係人口

-- 県外に住む参加者（海外を含む）: neither 山形県 (06…) nor 不明
CREATE TABLE outsider AS
  SELECT scope, counted.period, substr(receipt, 10, 6) AS submitter, participant_key, event_id,
    involvement, CAST(headcount AS INTEGER) AS headcount
  FROM counted JOIN participants USING (receipt, record)
  WHERE dataset = 'participants' AND residence <> '不明' AND residence NOT LIKE '06%';

CREATE VIEW project_people AS
  SELECT scope, period, count(DISTINCT participant_key) AS people
  FROM outsider
  WHERE participant_key <> '' AND submitter NOT IN (SELECT submitter FROM own_numbers)
  GROUP BY scope, period;

CREATE VIEW own_people AS
  SELECT scope, period, max(people) AS largest, sum(people) AS people
  FROM (
    SELECT scope, period, submitter, count(DISTINCT participant_key) AS people
    FROM outsider
    WHERE participant_key <> '' AND submitter IN (SELECT submitter FROM own_numbers)
    GROUP BY scope, period, submitter
  )
  GROUP BY scope, period;

-- one person at one event, both numbers the project's, listed by several submitters: the one that lists
-- most of it counts; everything else adds up
CREATE TABLE headcounts AS
  SELECT scope, period, involvement, participant_key = '' AS is_unnumbered, headcount,
    submitter, participant_key, event_id
  FROM outsider;

CREATE VIEW joint (scope, period, submitter, pair, involvement, heads) AS
  SELECT scope, period, submitter, participant_key || ' ' || event_id, involvement, sum(headcount)
  FROM headcounts
  WHERE participant_key <> '' AND event_id <> ''
    AND submitter NOT IN (SELECT submitter FROM own_numbers)
  GROUP BY scope, period, submitter, participant_key, event_id, involvement;

CREATE VIEW repeated AS
  SELECT scope, period, 'all' AS part, sum(heads) - max(heads) AS surplus
  FROM (SELECT scope, period, pair, submitter, sum(heads) AS heads FROM joint
    GROUP BY scope, period, pair, submitter)
  GROUP BY scope, period, pair HAVING count(*) > 1
  UNION ALL
  SELECT scope, period, involvement, sum(heads) - max(heads) FROM joint
  GROUP BY scope, period, pair, involvement HAVING count(*) > 1;

CREATE TABLE surplus AS
  SELECT scope, period, sum(surplus) FILTER (WHERE part = 'all') AS everyone,
    sum(surplus) FILTER (WHERE part = 'new') AS newcomers,
    sum(surplus) FILTER (WHERE part = 'continuing') AS continuing
  FROM repeated GROUP BY scope, period;

CREATE TABLE heads AS
  SELECT scope, period,
    sum(headcount) - coalesce(max(surplus.everyone), 0) AS everyone,
    sum(headcount) FILTER (WHERE is_unnumbered) AS unnumbered,
    max(headcount) FILTER (WHERE is_unnumbered) AS largest_unnumbered,
    coalesce(sum(headcount) FILTER (WHERE involvement = 'new'), 0)
      - coalesce(max(surplus.newcomers), 0) AS newcomers,
    coalesce(sum(headcount) FILTER (WHERE involvement = 'continuing'), 0)
      - coalesce(max(surplus.continuing), 0) AS continuing
  FROM headcounts LEFT JOIN surplus USING (scope, period) GROUP BY scope, period;

-- 実人数: between "all who may be one person are one" and "nobody is anybody else"
INSERT INTO result
  SELECT 'relationship-population-distinct', scope, period,
    max(coalesce(project_people.people, 0), coalesce(own_people.largest, 0),
      coalesce(largest_unnumbered, 0)), NULL,
    coalesce(project_people.people, 0) + coalesce(own_people.people, 0)
      + coalesce(unnumbered, 0),
    NULL, coalesce(everyone, 0)
  FROM frame
    LEFT JOIN project_people USING (scope, period)
    LEFT JOIN own_people USING (scope, period)
    LEFT JOIN heads USING (scope, period);

-- 延べ
INSERT INTO result
  SELECT 'relationship-population-gross', scope, period, coalesce(everyone, 0),
    NULL, NULL, NULL, NULL
  FROM frame LEFT JOIN heads USING (scope, period);

-- 新規の割合: a blank is in neither
INSERT INTO result
  SELECT 'new-participant-ratio', scope, period, coalesce(newcomers, 0),
    coalesce(newcomers, 0) + coalesce(continuing, 0), NULL, NULL, NULL
  FROM frame LEFT JOIN heads USING (scope, period);

-- ---------------------------------------------------------------- 5. マッチング

-- one match is one id through its life: its reports by the quarter in which they were received
CREATE TABLE told AS
  SELECT match_id, record, receipt, municipality, programme, kind, stage,
    substr(receipt, 1, 8) AS slot, coalesce(nullif(matches.period, ''), substr(receipt, 1, 8)) AS reported,
    coalesce(quarter.quarter, nullif(matched_period, '')) AS stated,
    stage IN ('applied', 'interview', 'matched', 'active', 'continued')
      OR (stage = 'not-concluded' AND counterpart || counterpart_residence <> '') AS applied
  FROM matches LEFT JOIN quarter ON matched_on BETWEEN first_day AND last_day;

-- the last of them decides town, programme and kind
CREATE TABLE latest AS
  SELECT * FROM told
  WHERE NOT EXISTS (
    SELECT 1 FROM told AS later WHERE later.match_id = told.match_id AND later.slot > told.slot);

-- 成立 where the last report says so (終了: where it states when, or one before it says so); else 不成立, or
-- 終了, after an application; a call that ended without an applicant is neither
CREATE TABLE outcome AS
  SELECT latest.*,
    CASE
      WHEN stage IN ('matched', 'active', 'continued') THEN 'concluded'
      WHEN stage = 'closed' AND stated IS NOT NULL THEN 'concluded'
      WHEN stage = 'closed' AND EXISTS (
        SELECT 1 FROM told WHERE told.match_id = latest.match_id
          AND told.stage IN ('matched', 'active', 'continued')) THEN 'concluded'
      WHEN stage IN ('closed', 'not-concluded') AND EXISTS (
        SELECT 1 FROM told WHERE told.match_id = latest.match_id AND told.applied) THEN 'failed'
      WHEN stage = 'not-concluded' AND 1 = (
        SELECT count(*) FROM told WHERE told.match_id = latest.match_id) THEN 'failed'
    END AS outcome
  FROM latest;

-- 成立: the stated quarter, else that of the first report which says so; 不成立: that of its report
CREATE VIEW ended AS
  SELECT match_id, municipality, programme, kind, outcome,
    CASE outcome
      WHEN 'failed' THEN reported
      ELSE coalesce(stated,
        (SELECT told.stated FROM told WHERE told.match_id = outcome.match_id
          AND told.stated IS NOT NULL ORDER BY told.slot DESC LIMIT 1),
        (SELECT min(told.reported) FROM told WHERE told.match_id = outcome.match_id
          AND told.stage IN ('matched', 'active', 'continued')))
    END AS quarter
  FROM outcome WHERE outcome IS NOT NULL;

CREATE VIEW ended_there AS
  SELECT ended.*, span.period, here.scope
  FROM ended JOIN span USING (quarter)
  JOIN (
    SELECT municipality, 'wide' AS scope, NULL AS programme FROM member
    UNION ALL SELECT municipality, 'member:' || municipality, NULL FROM member
    UNION ALL SELECT municipality, 'programme:' || programme, programme FROM listed
  ) AS here
    ON here.municipality = ended.municipality
    AND coalesce(here.programme, ended.programme) = ended.programme
  WHERE ended.programme = '' OR (ended.programme, ended.municipality) IN (SELECT * FROM listed)
  UNION ALL
  SELECT ended.*, span.period,
    CASE
      WHEN municipality IN (SELECT municipality FROM member)
        THEN 'unlisted:' || municipality || ':' || programme
      ELSE 'non-member:' || municipality
    END
  FROM ended JOIN span USING (quarter)
  WHERE municipality NOT IN (SELECT municipality FROM member)
    OR (programme <> '' AND (programme, municipality) NOT IN (SELECT * FROM listed));

CREATE VIEW conclusions AS
  SELECT scope, period,
    count(*) FILTER (WHERE outcome = 'concluded') AS every_kind,
    count(*) FILTER (WHERE outcome = 'concluded' AND kind = 'company') AS with_companies,
    count(*) FILTER (WHERE outcome = 'concluded' AND kind = 'side-job') AS with_side_jobs,
    count(*) AS decided
  FROM ended_there GROUP BY scope, period;

INSERT INTO result
  SELECT 'matches-concluded', scope, period, coalesce(every_kind, 0), NULL, NULL, NULL, NULL
  FROM frame LEFT JOIN conclusions USING (scope, period);

INSERT INTO result
  SELECT 'matches-concluded-company', scope, period, coalesce(with_companies, 0),
    NULL, NULL, NULL, NULL
  FROM frame LEFT JOIN conclusions USING (scope, period);

INSERT INTO result
  SELECT 'matches-concluded-side-job', scope, period, coalesce(with_side_jobs, 0),
    NULL, NULL, NULL, NULL
  FROM frame LEFT JOIN conclusions USING (scope, period);

-- 成立率 v2: of those decided in the period
INSERT INTO result
  SELECT 'match-success-ratio', scope, period, coalesce(every_kind, 0), coalesce(decided, 0),
    NULL, NULL, NULL
  FROM frame LEFT JOIN conclusions USING (scope, period);

-- 成立率 v1, of the years for which it was published: concluded by its own record in the period ÷ reported
-- in it at 応募 or later
INSERT INTO result
  SELECT 'match-success-ratio-v1', scope, period, coalesce(concluded, 0), coalesce(applied, 0),
    NULL, NULL, NULL
  FROM frame
    LEFT JOIN (
      SELECT scope, counted.period, count(DISTINCT match_id) AS concluded
      FROM counted JOIN matches USING (receipt, record)
      WHERE dataset = 'matches'
        AND (
          stage IN ('matched', 'active', 'continued')
          OR (stage IN ('closed', 'not-concluded') AND (matched_on <> '' OR matches.period <> ''))
        )
      GROUP BY scope, counted.period
    ) USING (scope, period)
    LEFT JOIN (
      SELECT scope, reported.period AS period, count(DISTINCT match_id) AS applied
      FROM reported JOIN matches USING (receipt, record)
      WHERE dataset = 'matches' AND stage <> 'open'
      GROUP BY scope, reported.period
    ) USING (scope, period)
  WHERE period IN ('FY2024', 'FY2025');

-- ---------------------------------------------------------------- 6. 移住

CREATE VIEW moves AS
  SELECT scope, counted.period, sum(CAST(people AS INTEGER)) AS people,
    sum(CAST(households AS INTEGER)) AS households,
    sum(CAST(people AS INTEGER)) FILTER (WHERE prior_involvement = 'yes') AS involved,
    sum(CAST(people AS INTEGER)) FILTER (WHERE prior_involvement = 'no') AS not_involved
  FROM counted JOIN migrations USING (receipt, record)
  WHERE dataset = 'migrations'
  GROUP BY scope, counted.period;

INSERT INTO result
  SELECT 'migrants-people', scope, period, coalesce(people, 0), NULL, NULL, NULL, NULL
  FROM frame LEFT JOIN moves USING (scope, period);

INSERT INTO result
  SELECT 'migrants-households', scope, period, coalesce(households, 0), NULL, NULL, NULL, NULL
  FROM frame LEFT JOIN moves USING (scope, period);

-- 関係人口経由の割合: a blank is in neither
INSERT INTO result
  SELECT 'via-involvement-ratio', scope, period, coalesce(involved, 0),
    coalesce(involved, 0) + coalesce(not_involved, 0), NULL, NULL, NULL
  FROM frame LEFT JOIN moves USING (scope, period);

-- ---------------------------------------------------------------- 7. イベント

-- one event id once in each scope and period; where two towns differ, the larger figure.
-- CAST makes 0 of the signs - and …, which is what they add to a sum; … is a gap where no town says the number
CREATE VIEW event_once AS
  SELECT scope, counted.period,
    CASE
      WHEN substr(receipt, 10, 6) IN (SELECT submitter FROM own_numbers)
        THEN substr(receipt, 10, 6)
      ELSE 'project'
    END AS issuer,
    event_id,
    max(CAST(attendees AS INTEGER)) AS attendees,
    max(CAST(attendees_outside AS INTEGER)) AS attendees_outside,
    max(CAST(guest_nights AS INTEGER)) AS guest_nights,
    max(CAST(attendees AS INTEGER)) FILTER (WHERE kind = 'training') AS trainees,
    min(attendees IN ('', '…', 'x')) AS gap_attendees,
    min(attendees_outside IN ('', '…', 'x')) AS gap_outside,
    min(guest_nights IN ('', '…', 'x')) AS gap_nights,
    min(attendees IN ('', '…', 'x')) FILTER (WHERE kind = 'training') AS gap_trainees
  FROM counted JOIN events USING (receipt, record)
  WHERE dataset = 'events' AND status NOT IN ('cancelled', 'postponed')
  GROUP BY scope, counted.period, issuer, event_id;

-- by whose numbers they are: between the largest group and all groups together
CREATE TABLE gathered AS
  SELECT scope, period, issuer, count(*) AS events, sum(attendees) AS attendees,
    sum(attendees_outside) AS attendees_outside, sum(guest_nights) AS guest_nights,
    coalesce(sum(trainees), 0) AS trainees,
    sum(gap_attendees) AS gap_attendees, sum(gap_outside) AS gap_outside,
    sum(gap_nights) AS gap_nights, coalesce(sum(gap_trainees), 0) AS gap_trainees
  FROM event_once GROUP BY scope, period, issuer;

CREATE TABLE measured AS
  SELECT scope, period, 'events-count' AS indicator, events AS number, 0 AS gaps FROM gathered
  UNION ALL SELECT scope, period, 'event-attendees', attendees, gap_attendees FROM gathered
  UNION ALL
    SELECT scope, period, 'event-attendees-outside', attendees_outside, gap_outside FROM gathered
  UNION ALL SELECT scope, period, 'guest-nights', guest_nights, gap_nights FROM gathered
  UNION ALL SELECT scope, period, 'training-attendees', trainees, gap_trainees FROM gathered;

-- the upper end stands where it differs, and is open where a number is not known
INSERT INTO result
  SELECT indicator, scope, period, coalesce(max(number), 0), NULL,
    CASE WHEN sum(gaps) = 0 AND sum(number) > max(number) THEN sum(number) END, NULL, NULL
  FROM frame
    CROSS JOIN (SELECT DISTINCT indicator FROM measured)
    LEFT JOIN measured USING (indicator, scope, period)
  GROUP BY indicator, scope, period;

-- ---------------------------------------------------------------- 8. 単純合計

-- beside the wide-area value of whatever is counted once: the members' own values, added up
CREATE TABLE added_up AS
  SELECT indicator, period, sum(numerator) AS simple_sum
  FROM result
  WHERE scope LIKE 'member:%'
    AND indicator IN (
      'relationship-population-distinct', 'relationship-population-gross', 'matches-concluded', 'matches-concluded-company',
      'matches-concluded-side-job', 'events-count', 'event-attendees',
      'event-attendees-outside', 'guest-nights', 'training-attendees')
  GROUP BY indicator, period;

UPDATE result
  SET simple_sum = added_up.simple_sum
  FROM added_up
  WHERE result.scope = 'wide'
    AND added_up.indicator = result.indicator AND added_up.period = result.period;

-- ---------------------------------------------------------------- 9. 経費

-- by budget line and fiscal year only; a line is never split
INSERT INTO result (indicator, scope, period, numerator)
  SELECT 'executed-cost', 'line:' || line, fiscal_year, thousand_yen FROM executed;

-- 成立1件当たり経費: no match makes 算定不能 (denominator 0), no 執行額 leaves the numerator blank
INSERT INTO result (indicator, scope, period, numerator, denominator)
  SELECT 'cost-per-match', 'line:' || line, fiscal_year, thousand_yen,
    (
      SELECT count(*) FROM ended_there
      WHERE outcome = 'concluded' AND ended_there.period = fiscal_year
        AND scope IN (
          SELECT 'programme:' || programme FROM budget_line
          WHERE budget_line.line = executed.line)
    )
  FROM executed;

-- ---------------------------------------------------------------- 10. the answer

SELECT indicator, scope, period, numerator, denominator, upper, simple_sum, gross
FROM result ORDER BY indicator, scope, period;

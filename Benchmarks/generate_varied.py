"""Writes a participants file whose ids, counts and notes differ in every record and whose dates and codes are written in
every spelling that the schema, the project and the list of areas accept, and beside it the same records as the shared
schema writes them.

    python generate_varied.py ROWS MESSY_CP932 CANONICAL_UTF8

The same number gives the same bytes. All people, notes and numbers are made up.
"""

import csv
import datetime
import itertools
import json
import os
import random
import sys

import yaml

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WIDE = str.maketrans("0123456789,-/.", "０１２３４５６７８９，－／．")
KANJI = "〇一二三四五六七八九"


def load():
    with open(f"{root}/Schemas/participants.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    with open(f"{root}/SampleData/yamagata/project.yml", encoding="utf-8") as file:
        project = yaml.safe_load(file)
    with open(f"{root}/Schemas/areas.csv", encoding="utf-8", newline="") as file:
        areas = list(csv.DictReader(file))
    return schema, project, areas


def kanji(number):
    """Up to 99 in positional kanji: 二十五."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else KANJI[tens] + "十"
    return head + (KANJI[ones] if ones or not tens else "")


def date_spellings(day):
    year, month, date = day.year, day.month, day.day
    era = year - 2018
    plain = [
        f"{year}-{month:02}-{date:02}", f"{year}/{month}/{date}", f"{year}/{month:02}/{date:02}",
        f"{year}.{month}.{date}", f"{year}年{month}月{date}日", f"{year}{month:02}{date:02}",
        f"令和{era}年{month}月{date}日", f"令和 {era} 年 {month} 月 {date} 日", f"R{era}.{month}.{date}",
        f"R{era:02}.{month:02}.{date:02}", f"R{era:02}-{month:02}-{date:02}", f"R{era}/{month}/{date}",
        f"r{era}.{month}.{date}", f"{year}年{month:02}月{date:02}日", f"令{era}.{month}.{date}",
    ]
    weekday = "月火水木金土日"[day.weekday()]
    digits = "".join(KANJI[int(digit)] for digit in str(year))
    return plain + [text.translate(WIDE) for text in plain] + [
        f"令和{kanji(era)}年{kanji(month)}月{kanji(date)}日", f"{digits}年{kanji(month)}月{kanji(date)}日",
        f"令和{era}年{month}月{date}日（{weekday}）", f"{year}/{month}/{date}({weekday})",
    ]


def place_spellings(area, prefecture):
    name, code = area["name"], area["code"]
    return [name, code, code.lstrip("0"), code[:5], prefecture + name, code.translate(WIDE)] + (
        [area["county"] + name, prefecture + area["county"] + name] if area["county"] else [])


def code_spellings(code):
    return [code["code"], code["title"]["ja"], code["title"]["en"], *code["spellings"],
            code["title"]["ja"].translate(WIDE)]


def count_spellings(number):
    grouped = f"{number:,}"
    return [str(number), grouped, f"{number}人", str(number).translate(WIDE), f" {number} ", f"{number}.00"]


def main():
    rows, messy_path, canonical_path = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    schema, project, areas = load()
    dice = random.Random(42)
    fields = {field["name"]: field for field in schema["fields"]}
    members = {member["code"] for member in project["members"]}
    municipalities = [area for area in areas if area["kind"] == "municipality" and area["code"] in members]
    places = {area["code"]: place_spellings(area, "山形県") for area in municipalities}
    programmes = {
        code: [(programme["code"], spelling) for programme in project["programmes"] if code in programme["members"]
               for spelling in [programme["code"], programme["title"]["ja"], *programme["spellings"]]]
        for code in places}
    homes = [(area["code"][:2], spelling) for area in areas if area["kind"] == "prefecture"
             for spelling in [area["name"], area["code"][:2], area["code"], area["code"][:2].translate(WIDE)]]
    homes += [(area["code"], area["name"]) for area in areas if area["kind"] == "municipality"]
    coded = {name: [(code["code"], spelling) for code in fields[name]["kankei:codes"] for spelling in code_spellings(code)]
             for name in ("age_group", "involvement", "mode", "foreign")}
    first = datetime.date(2024, 4, 1)
    dates = [(day.isoformat(), spelling) for offset in range(91)
             for day in [first + datetime.timedelta(offset)] for spelling in date_spellings(day)]
    municipal = [(code, spelling) for code, spellings in places.items() for spelling in spellings]
    # Steps through every list, so that each spelling comes as often as any other.
    wheels = {name: itertools.cycle(dice.sample(values, len(values)))
              for name, values in {"date": dates, "place": municipal, "home": homes, **coded}.items()}
    counts = list(range(1, rows + 1))
    dice.shuffle(counts)
    names = [field["name"] for field in schema["fields"]]
    labels = ["市町村", "実施日", "取組", "イベントID", "人数", "居住地", "年代", "新規・継続", "参加方法", "国籍区分", "備考"]
    with open(messy_path, "w", encoding="cp932", newline="") as messy, \
            open(canonical_path, "w", encoding="utf-8", newline="") as canonical:
        written, clean = csv.writer(messy), csv.writer(canonical, lineterminator="\n")
        written.writerow(labels)
        clean.writerow(names)
        for row in range(rows):
            (municipality, place), (day, date), (home, residence) = (
                next(wheels[name]) for name in ("place", "date", "home"))
            programme, way = dice.choice(programmes[municipality])
            codes = {name: next(wheels[name]) for name in coded}
            count, event, note = counts[row], f"E{row:08}-{dice.randrange(1000):03}", f"覚え書き{row}、{dice.randrange(10**6)}"
            spelled = count_spellings(count)
            written.writerow([place, date, way, event, spelled[row % len(spelled)], residence,
                              *(codes[name][1] for name in ("age_group", "involvement", "mode", "foreign")), note])
            record = {"municipality": municipality, "held_on": day, "programme": programme, "event_id": event,
                      "headcount": count, "residence": home, "note": note, **{name: code for name, (code, _) in codes.items()}}
            clean.writerow([record.get(name, "") for name in names])


main()

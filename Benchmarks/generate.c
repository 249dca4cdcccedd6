/* Writes a big messy participants file to stdout, UTF-8, CRLF between records:
 *   generate ROWS SEED BAD_PER_MILLE
 * The same numbers give the same bytes. Seven of nine columns hold few distinct spellings, as real files do;
 * notes hold quoted line ends and characters whose CP932 form ends in 0x5C (能, 予, 表, ソ).
 * All people, notes and numbers are made up. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t state;

static uint64_t next_random(void) { /* SplitMix64 */
  uint64_t z = (state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}
static unsigned below(unsigned n) { return (unsigned)(next_random() % n); }
#define PICK(list) list[below(sizeof list / sizeof *list)]

/* Spellings of one town, and of the programmes in which it takes part. */
struct town {
  const char *names[4];
  const char *programmes[4];
};
static const struct town towns[] = {
    {{"鶴岡市", "062031", "62031", "山形県鶴岡市"}, {"研修会", "受入研修会", "受入研修", "training"}},
    {{"酒田市", "062049", "06204", "山形県酒田市"}, {"暮らし体験", "研修会", "副業・兼業マッチング", "副業マッチング"}},
    {{"寒河江市", "062065", "62065", "06206"}, {"学会・大会誘致", "コンベンション", "企業マッチング", "研修会"}},
    {{"尾花沢市", "062120", "62120", "尾花沢市"}, {"暮らし体験", "仕事・暮らし体験", "外国人", "地域×企業マッチング"}},
    {{"朝日町", "063231", "西村山郡朝日町", "63231"}, {"研修会", "受入研修会", "中間支援", "アドバイザー派遣"}},
    {{"飯豊町", "064033", "西置賜郡飯豊町", "06403"}, {"暮らし体験", "大会誘致", "研修会", "学会誘致"}},
};
static const char *homes[] = {"東京都", "神奈川県", "宮城県", "大阪府", "埼玉県", "千葉県", "北海道", "福岡県",
                              "東京",   "神奈川",   "13",     "14",     "山形県", "山形市", "海外",   "不明"};
static const char *ages[] = {"20代", "30代", "40代", "50代", "60代", "70代以上", "２０代", "３０代", "不明"};
static const char *involvements[] = {"新規", "継続", "初参加", "リピーター"};
static const char *notes[] = {"",
                              "",
                              "",
                              "予定どおり",
                              "表現ワークショップ",
                              "\"雨天のため\n屋内で実施\"",
                              "\"ソバ打ち、\"\"能\"\"の見学\"",
                              "次回も参加したい"};

static void write_date(void) {
  unsigned month = 4 + below(3), day = 1 + below(30);
  switch (below(6)) {
  case 0: printf("令和6年%u月%u日", month, day); break;
  case 1: printf("R6.%u.%u", month, day); break;
  case 2: printf("2024-%02u-%02u", month, day); break;
  case 3: printf("R06.%02u.%02u", month, day); break;
  default: printf("2024/%u/%u", month, day);
  }
}

static void write_wide(unsigned number) { /* full-width digits */
  char digits[12];
  int length = snprintf(digits, sizeof digits, "%u", number);
  for (int i = 0; i < length; i++) printf("\xEF\xBC%c", 0x90 + (digits[i] - '0'));
}

int main(int count, char **arguments) {
  if (count != 4) return fprintf(stderr, "usage: generate ROWS SEED BAD_PER_MILLE\n"), 64;
  unsigned rows = (unsigned)atol(arguments[1]), bad = (unsigned)atol(arguments[3]);
  state = strtoull(arguments[2], NULL, 10);
  printf("市町村,実施日,取組,参加者番号,人数,居住地,年代,新規・継続,備考\r\n");
  unsigned char *known = calloc(rows / 5 + 1, 1);
  if (!known) return 71;
  for (unsigned row = 0; row < rows; row++) {
    int spoil = below(1000) < bad ? (int)below(4) : -1;
    const struct town *town = &PICK(towns);
    printf("%s,", spoil == 0 ? "鶴丘市" : PICK(town->names));
    if (spoil == 1) printf("2024/2/30"); else write_date();
    printf(",%s,", spoil == 2 ? "暮らし体件" : PICK(town->programmes));
    /* What is said of one person is the same in every record, and who has come before is not new. */
    unsigned person = below(rows / 5 + 1);
    if (below(10)) printf("P%08u,1", person);
    else if (spoil == 3) printf(",約30");
    else if (below(2)) { putchar(','); write_wide(1 + below(300)); }
    else if (below(4)) printf(",%u", 1 + below(300));
    else printf(",\"%u,%03u\"", 1 + below(3), below(1000));
    printf(",%s,%s,%s,%s\r\n", homes[person % 16], ages[person % 9],
           involvements[known[person] ? 1 + 2 * below(2) : 2 * below(2)], PICK(notes));
    known[person] = 1;
  }
  return 0;
}

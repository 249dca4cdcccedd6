/* The yardstick: libcsv with callbacks that only count, 1 MiB blocks.
 *   rawcsv FILE */
#include <csv.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

struct counts { unsigned long fields, records, bytes; };

static void field(void *text, size_t length, void *context) {
  struct counts *counts = context;
  (void)text;
  counts->fields++;
  counts->bytes += length;
}
static void record(int end, void *context) {
  (void)end;
  ((struct counts *)context)->records++;
}

int main(int count, char **arguments) {
  static char block[1 << 20];
  struct csv_parser parser;
  struct counts counts = {0, 0, 0};
  if (count != 2) return 64;
  int file = open(arguments[1], O_RDONLY);
  if (file < 0 || csv_init(&parser, 0)) return 66;
  ssize_t length;
  while ((length = read(file, block, sizeof block)) > 0)
    if (csv_parse(&parser, block, (size_t)length, field, record, &counts) != (size_t)length) return 65;
  csv_fini(&parser, field, record, &counts);
  csv_free(&parser);
  printf("%lu records, %lu fields, %lu bytes\n", counts.records, counts.fields, counts.bytes);
  return 0;
}

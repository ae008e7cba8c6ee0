/* The same cells as main.swift, by libxlsxwriter from C. */
#include <stdio.h>
#include <xlsxwriter.h>

int main(int count, char **arguments) {
  static const char *names[] = {"Nguyễn Thị Hồng", "Trần Văn Bình", "Lò Thị Ơn", "Vừ A Dế",
                                "Đặng Quốc Khánh"};
  lxw_workbook *book = workbook_new(count > 1 ? arguments[1] : "c.xlsx");
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Số liệu");
  lxw_format *text = workbook_add_format(book);
  lxw_format *number = workbook_add_format(book);
  char value[64];

  format_set_text_wrap(text);
  format_set_num_format(number, "#,##0");
  for (int row = 1; row <= 100000; row++) {
    for (int column = 1; column <= 6; column++) {
      snprintf(value, sizeof value, "%s %d", names[(row + column) % 5], row % 5000);
      worksheet_write_string(sheet, row - 1, column - 1, value, text);
    }
    for (int column = 7; column <= 12; column++)
      worksheet_write_number(sheet, row - 1, column - 1, (double)row * column, number);
  }
  return workbook_close(book);
}

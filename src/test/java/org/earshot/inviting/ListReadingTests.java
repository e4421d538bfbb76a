package org.earshot.inviting;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.authoring.sheets.Table;
import org.earshot.authoring.sheets.Unreadable;
import org.earshot.language.ShippedLocales;
import org.junit.jupiter.api.Test;

/** What is made of the lists that people keep. */
class ListReadingTests {

  private static final Numbers NUMBERS = new Numbers(true);
  private final Spoken spoken =
      new Spoken(ShippedLocales.phrasebook(), List.of(Locale.ENGLISH, Locale.of("pl")));

  @Test
  void the_columns_of_numbers_and_languages_are_found_wherever_they_stand() {
    ListReading read =
        read("Ref;Name;Language;Phone\n7;Sam;Polish;07700 900601\n8;Kit;;07700900602\n");

    assertThat(read.columns()).containsExactly("A: Ref", "B: Name", "C: Language", "D: Phone");
    assertThat(read.chosen()).isEqualTo(new Columns(3, 2));
    assertThat(read.accepted())
        .extracting(ListReading.Entry::number, entry -> entry.language().toLanguageTag())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("+447700900601", "pl"),
            org.assertj.core.groups.Tuple.tuple("+447700900602", "en"));
  }

  @Test
  void whoever_is_asked_in_another_language_than_their_row_names_is_told_of_row_by_row() {
    ListReading read =
        read(
            "phone,language\n07700 900601,pl-PL\n07700 900602,Tamil\n07700 900603,Klingon\n"
                + "07700 900604,\nlater,Klingon\n07700 900605,Polish (Poland)\n");

    assertThat(read.people()).isEqualTo(5);
    assertThat(read.unread())
        .extracting(
            ListReading.Unread::row,
            ListReading.Unread::column,
            ListReading.Unread::says,
            ListReading.Unread::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                3, "B", "Tamil", "It is not open in this language, so they are asked in English."),
            org.assertj.core.groups.Tuple.tuple(
                4, "B", "Klingon", "We know no such language, so they are asked in English."));
  }

  @Test
  void where_no_column_holds_a_number_or_a_language_its_heading_says_which_it_is() {
    assertThat(read("Name,Language,Mobile number\nAda,Klingon,12\nBo,Dothraki,later\n").chosen())
        .isEqualTo(new Columns(2, 1));
    assertThat(read("Name;Home telephone;Cell\nAda;1;2\n").chosen()).isEqualTo(new Columns(2, -1));
    assertThat(read("Name;Tel.\nAda;1\n").left())
        .extracting(ListReading.LeftOut::row, ListReading.LeftOut::column)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "B"));
  }

  @Test
  void a_number_that_the_spreadsheet_shortened_says_what_to_do() {
    ListReading read = read("phone;name\n07700 900601;Ada\n4.47701E+11;Bo\n4,477E+11;Cy\n");

    assertThat(read.left())
        .extracting(ListReading.LeftOut::reason)
        .containsExactly(Reason.SHORTENED, Reason.SHORTENED);
    assertThat(read.left()).allMatch(row -> row.reason().mendable());
  }

  @Test
  void unicode_text_from_excel_is_read() {
    byte[] file = "\uFEFFphone\tname\n07700 900601\tŻaneta\n".getBytes(UTF_16LE);

    assertThat(Table.of(file).rows())
        .containsExactly(List.of("phone", "name"), List.of("07700 900601", "Żaneta"));
  }

  @Test
  void each_row_that_is_left_out_says_where_and_why() {
    ListReading read =
        read("phone\n07700 900601\n+44 (0)7700 900601\n020 7946 0018\nlater\n\n1234\n");

    assertThat(read.people()).isEqualTo(1);
    assertThat(read.left())
        .extracting(ListReading.LeftOut::row, ListReading.LeftOut::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, Reason.TWICE),
            org.assertj.core.groups.Tuple.tuple(4, Reason.NOT_MOBILE),
            org.assertj.core.groups.Tuple.tuple(5, Reason.NOT_A_NUMBER),
            org.assertj.core.groups.Tuple.tuple(6, Reason.EMPTY),
            org.assertj.core.groups.Tuple.tuple(7, Reason.NOT_A_NUMBER));
  }

  @Test
  void numbers_that_take_no_texts_are_told_from_those_that_do() {
    assertThat(NUMBERS.look("0116 454 1000").reason()).isEqualTo(Reason.NOT_MOBILE);
    assertThat(NUMBERS.look("'+44 7700 900601").number()).isEqualTo("+447700900601");
    assertThat(NUMBERS.look("7700900601").number()).isEqualTo("+447700900601");
    assertThat(new Numbers(false).look("07700 900601").reason()).isEqualTo(Reason.NOT_MOBILE);
  }

  @Test
  void a_spreadsheet_reads_like_a_text() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("People");
      sheet.value(0, 0, "Mobile");
      sheet.value(1, 0, 7700900601L);
      sheet.value(3, 0, "07700 900602");
    }
    ListReading read = read(file.toByteArray());

    assertThat(read.accepted()).extracting(ListReading.Entry::row).containsExactly(2, 4);
    assertThat(read.counts()).isEqualTo(Map.of(Reason.EMPTY, 1L));
  }

  @Test
  void quotes_line_ends_and_older_letters_are_understood() {
    assertThat(Table.of("a,\"b, \"\"c\"\"\r\nd\"\re\n".getBytes(UTF_8)).rows())
        .containsExactly(List.of("a", "b, \"c\"\r\nd"), List.of("e"));
    assertThat(read("Müller,07700 900601".getBytes(Charset.forName("windows-1252"))).people())
        .isEqualTo(1);
  }

  @Test
  void what_is_no_list_is_refused_in_plain_words() {
    for (byte[] file :
        List.of(
            new byte[0],
            " \n\n".getBytes(UTF_8),
            new byte[] {1, 0, 2},
            "PKnothing".getBytes(UTF_8))) {
      assertThatThrownBy(() -> Table.of(file)).isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void only_rows_that_can_be_mended_come_back_with_what_to_mend_beside_each() {
    Table table = Table.of("phone,note\n12,=1+1\n+447700900601,x\n".getBytes(UTF_8));

    assertThat(MarkedRows.of(table, reading(table)))
        .containsExactly(
            List.of("phone", "note", "Row", "What to mend"),
            List.of("12", "=1+1", "2", "Column A: not a telephone number"));
  }

  @Test
  void a_quote_that_never_closes_swallows_no_rows() {
    assertThatThrownBy(
            () -> Table.of("phone,note\n07700 900601,\"ill\n07700 900602,x\n".getBytes(UTF_8)))
        .isInstanceOf(Unreadable.class)
        .hasMessage("The quote in row 2 never closes.");
  }

  @Property(tries = 300)
  void every_row_is_accepted_or_counted_with_a_reason(
      @ForAll @Size(min = 1, max = 40)
          List<@StringLength(max = 20) @CharRange(from = ' ', to = '~') String> cells) {
    String text =
        "x,\n"
            + String.join(
                "\r\n",
                cells.stream()
                    .map(c -> c.replace('"', '7') + ",07700 9006" + (10 + c.length()))
                    .toList());
    everyRowCounts(text);
  }

  @Property(tries = 300)
  void so_it_is_with_any_text_at_all(@ForAll @StringLength(min = 1, max = 300) String text) {
    try {
      everyRowCounts("1," + text.replace("\0", ""));
    } catch (Unreadable unreadable) {
      assertThat(unreadable.words()).matches("The quote in row \\d+ never closes\\.");
    }
  }

  private void everyRowCounts(String text) {
    Table table = Table.of(text.getBytes(UTF_8));
    ListReading read = reading(table);
    long counted = read.counts().values().stream().mapToLong(Long::longValue).sum();
    assertThat(read.people() + counted).isEqualTo(table.rows().size() - (read.headed() ? 1 : 0));
    assertThat(read.accepted()).extracting(ListReading.Entry::number).doesNotHaveDuplicates();
  }

  private ListReading read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private ListReading read(byte[] file) {
    return reading(Table.of(file));
  }

  private ListReading reading(Table table) {
    return ListReading.of(table, Columns.guess(table, NUMBERS, spoken::names), NUMBERS, spoken);
  }
}

package org.earshot.authoring.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.earshot.authoring.translating.Contribution;
import org.earshot.authoring.translating.Pasted;
import org.earshot.authoring.translating.Translated;
import org.earshot.authoring.translating.WordTable;
import org.junit.jupiter.api.Test;

/** A spreadsheet goes out to a translator and comes back, and nothing wrong comes in with it. */
class SheetTests {

  private static final Locale POLISH = Locale.of("pl");
  private static final SheetMark MARK = new SheetMark("small", POLISH, 7);

  private final Map<String, String> files = Translated.files();

  @Test
  void it_says_what_it_is_for() {
    assertThat(SheetReading.of(sheet(files)).mark()).isEqualTo(MARK);
  }

  @Test
  void it_comes_back_as_it_went_out() {
    assertThat(rows(files)).extracting(SheetRow::words).contains("Mały", "Codziennie", "funty");
    assertThat(rows(files)).extracting(SheetRow::number).startsWith(3, 4);
    assertThat(faults(rows(files))).isEmpty();
    assertThat(merged(files, rows(files)).anything()).isFalse();
  }

  @Property(tries = 60)
  void any_words_come_back(@ForAll String typed) {
    String words = Pasted.clean(typed).replace("\uFFFD", "");
    Map<String, String> written =
        Contribution.of(
                files,
                files,
                new Contribution.Work(POLISH, Map.of("more", words), Map.of("more", words)))
            .files();
    SheetRow row =
        rows(written).stream().filter(r -> r.path().equals("more")).findFirst().orElseThrow();
    assertThat(Pasted.clean(row.words())).isEqualTo(words);
    assertThat(Pasted.clean(row.note())).isEqualTo(words);
  }

  @Test
  void each_fault_says_its_row_and_column() {
    List<SheetRow> rows =
        rows(
            edited(
                text ->
                    text.replace("You can change the times.", "You can change nothing.")
                        .replace("SMALL na 07700 900123", "MALY na 07700 900124")
                        .replace("questions/pay/unit", "questions/pay/units")));

    assertThat(faults(rows))
        .extracting(SheetFault::where, SheetFault::blocks, SheetFault::what)
        .contains(
            tuple("Row 5, column B", true, "The English was changed in the spreadsheet"),
            tuple("Row 4, column C", true, "SMALL is missing"),
            tuple("Row 4, column C", true, "The telephone number 07700900123 is missing"),
            tuple("", true, "There is no row for “Question 2, unit”"))
        .anySatisfy(
            fault ->
                assertThat(fault.toList().getLast().toString()).contains("questions/pay/units"));
  }

  @Test
  void it_goes_back_with_what_to_mend_beside_each_row() {
    byte[] wrong = edited(text -> text.replace("Raz w tygodniu", "D".repeat(201)));
    List<SheetRow> rows = rows(wrong);
    byte[] returned = new TranslationSheet(table(files), MARK, false).returned(rows, faults(rows));

    assertThat(String.join("", parts(returned).values()))
        .contains("This has 201 characters. Shorten it");
    assertThat(rows(returned)).extracting(SheetRow::words).contains("D".repeat(201));
  }

  @Test
  void rows_that_fit_nothing_go_back_too() {
    byte[] wrong = edited(text -> text.replace("questions/pay/unit", "questions/pay/units"));
    List<SheetRow> rows = rows(wrong);
    byte[] returned = new TranslationSheet(table(files), MARK, false).returned(rows, faults(rows));
    assertThat(rows(returned))
        .anySatisfy(
            row -> {
              assertThat(row.path()).isEqualTo("questions/pay/units");
              assertThat(row.words()).isEqualTo("funty");
            });
  }

  @Test
  void english_that_changed_meanwhile_is_a_warning() {
    Map<String, String> later = Translated.files();
    later.computeIfPresent("conversation.yaml", (n, text) -> text.replace("Thank you", "Thanks"));
    assertThat(SheetCheck.of(rows(files), table(files), table(later)))
        .extracting(SheetFault::blocks, SheetFault::what)
        .containsExactly(tuple(false, "The English has changed since the spreadsheet was made"));
  }

  @Test
  void what_is_no_spreadsheet_is_refused_in_plain_words() {
    assertThat(trouble("a,b,c".getBytes(StandardCharsets.UTF_8))).contains("XLSX");
    assertThat(trouble(new byte[SafeZip.MOST_BYTES + 1])).contains("larger than 1 MB");
    assertThat(trouble(zip(Map.of("x.xml", "<a/>")))).contains("XLSX");
    assertThat(trouble(Arrays.copyOf(sheet(files), 900))).isNotEmpty();
  }

  @Test
  void what_unpacks_without_end_is_refused() {
    assertThat(trouble(zip(Map.of("xl/bomb.xml", "0".repeat(SafeZip.MOST_UNPACKED + 1)))))
        .contains("unpacks to more than 10 MB");
  }

  @Test
  void entities_are_refused() {
    byte[] harmful =
        edited(
            text ->
                text.replace(
                    "<sst", "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst"));
    assertThat(trouble(harmful)).contains("entities");
  }

  @Test
  void a_sheet_without_its_hidden_row_is_refused() {
    assertThat(trouble(edited(text -> text.replace("earshot:small:pl:7", "x"))))
        .contains("Download it again");
  }

  private static String trouble(byte[] file) {
    return String.valueOf(SheetReading.of(file).trouble());
  }

  private static byte[] sheet(Map<String, String> files) {
    return new TranslationSheet(table(files), MARK, false).blank();
  }

  private static List<SheetRow> rows(Map<String, String> files) {
    return rows(sheet(files));
  }

  private static List<SheetRow> rows(byte[] sheet) {
    SheetReading reading = SheetReading.of(sheet);
    assertThat(reading.trouble()).isNull();
    return reading.rows();
  }

  private List<SheetFault> faults(List<SheetRow> rows) {
    return SheetCheck.of(rows, table(files), table(files));
  }

  private static Contribution merged(Map<String, String> files, List<SheetRow> rows) {
    Map<String, String> words = new HashMap<>();
    rows.forEach(row -> words.put(row.path(), row.words()));
    return Contribution.of(files, files, new Contribution.Work(POLISH, words, Map.of()));
  }

  private static WordTable table(Map<String, String> files) {
    return WordTable.of(files).orElseThrow();
  }

  /** The sheet with other texts in it, as a spreadsheet program might save it. */
  private byte[] edited(UnaryOperator<String> edit) {
    Map<String, String> parts = parts(sheet(files));
    parts.replaceAll((name, text) -> edit.apply(text));
    return zip(parts);
  }

  private static Map<String, String> parts(byte[] sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(sheet)).get()) {
      for (ZipArchiveEntry part : Collections.list(file.getEntries())) {
        parts.put(
            part.getName(),
            new String(file.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}

package org.earshot.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF documents, held against PDF/UA-1 by veraPDF and read back. */
class PdfDocumentTests {

  private static final Tongue ARABIC = new Tongue("ar", true);
  private static final Tongue POLISH = new Tongue("pl", false);

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static Document everything() {
    Document document =
        Format.PDF.begin("Feedback report: Buses", "Elmshire Council", Tongue.ENGLISH);
    document.title("Feedback report: Buses", Tongue.ENGLISH);
    document.heading("The main findings", Tongue.ENGLISH);
    document.list(List.of("Most want buses 🚌 at night.", "Few want trams."), Tongue.ENGLISH);
    document.smallHeading("Polski", POLISH).list(List.of("Większość chce autobusów."), POLISH);
    document.smallHeading("العربية", ARABIC).list(List.of("معظم الناس يريدون 3 حافلات."), ARABIC);
    document.text("First.\n\nSecond.", Tongue.ENGLISH);
    List<List<String>> rows =
        List.of(
            List.of("Answer", "People", "Share"),
            List.of("Yes", "120", "80%"),
            List.of("No", "30", "20%"));
    return document.table("How many people gave each answer", rows, Tongue.ENGLISH);
  }

  @Test
  void what_it_looks_like_it_also_is_to_those_who_listen() throws Exception {
    assertThat(faults(written(everything()))).isEmpty();
  }

  @Test
  void the_judge_finds_a_page_that_says_nothing_of_itself_at_fault() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument bare = new PDDocument()) {
      bare.addPage(new PDPage());
      bare.save(out);
    }
    assertThat(faults(out.toByteArray())).isNotEmpty();
  }

  @Test
  void all_its_words_can_be_read_back_and_emoji_leave_no_boxes() throws Exception {
    assertThat(text(written(everything())))
        .contains("Most want buses at night.", "Większość chce autobusów.", "First.", "Second.")
        .contains("Answer People Share", "Yes 120 80%")
        .doesNotContain("#");
  }

  @Test
  void a_word_whose_letters_it_has_not_is_spelt_in_latin_ones() throws Exception {
    Document document =
        Format.PDF.begin("Report", "", Tongue.ENGLISH).title("Report", Tongue.ENGLISH);
    assertThat(text(written(document.text("We asked in ગુજરાતી.", Tongue.ENGLISH))))
        .contains("We asked in gujarātī.");
  }

  @Test
  void it_runs_over_as_many_pages_as_it_needs_and_counts_them() throws Exception {
    Document document = Format.PDF.begin("Long", "", Tongue.ENGLISH).title("Long", Tongue.ENGLISH);
    document.text("A line of words.\n".repeat(200), Tongue.ENGLISH);
    byte[] file = written(document);
    try (PDDocument read = Loader.loadPDF(file)) {
      assertThat(read.getNumberOfPages()).isGreaterThan(3);
    }
    assertThat(text(file)).contains("2 / ");
    assertThat(faults(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mąż żółć", "Siarad â'r cyngor: ŵŷ", "معظم الناس", "Țară", "", "🚌"})
  void these_can_be_drawn(String words) {
    assertThat(Format.PDF.canWrite(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"اردو میں ٹھیک ہے", "ગુજરાતી", "ਪੰਜਾਬੀ", "हिन्दी", "বাংলা", "தமிழ்"})
  void these_cannot_and_word_can(String words) {
    assertThat(Format.PDF.canWrite(words)).isFalse();
    assertThat(Format.DOCX.canWrite(words)).isTrue();
  }

  private static byte[] written(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(read).replace("\r\n", "\n");
    }
  }

  private static List<String> faults(byte[] file) throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
          .distinct()
          .toList();
    }
  }
}

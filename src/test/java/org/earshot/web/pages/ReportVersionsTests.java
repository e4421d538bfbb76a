package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A feedback report in each of its lengths, and as files that are read back. */
@IntegrationTest
class ReportVersionsTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private String slug;
  private String desk;
  private String page;

  @BeforeEach
  void closed() {
    slug = "versions-" + ++run;
    desk = "/console/consultations/" + slug + "/report";
    page = "/consultations/" + slug + "/report";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Versions", "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  private Visitor officer(String name) {
    String username = name + run + "@versions.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(desk);
    return officer;
  }

  @Test
  void shorter_versions_are_drafted_can_be_written_and_come_out_with_the_report() {
    assertThat(asha.get(desk).body()).contains("In fewer words", "At most 100 words.");
    assertThat(write("1 ".repeat(101)).body())
        .contains("There is a problem", "This has 101 words: use at most 100.")
        .contains("href=\"#lengths.words100\"");
    assertThat(write("Buses, in brief.").status()).isEqualTo(302);
    assertThat(asha.get(desk).body())
        .contains("100 words: 3 of at most 100 words, written by an officer")
        .contains("300 words: 22 of at most 300 words, drafted from the report");
    assertThat(Visitor.to(port).get(page + "/100-words").status()).isEqualTo(404);

    assertThat(ben.post(desk + "/approve", "version", "1").status()).isEqualTo(302);

    assertThat(Visitor.to(port).get(page).body())
        .contains("100 words (3 words)", page + "/300-words", page + ".docx", page + ".pdf");
    assertThat(Visitor.to(port).get(page + "/100-words").body())
        .contains("Buses, in brief.")
        .doesNotContain("Mixed views");
    assertThat(Visitor.to(port).get(page + "/one-page").body())
        .contains("Most people want buses.", "Mixed views on stops.");
    assertThat(Visitor.to(port).get(page + "/10-words").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/consultations/" + slug + "/report").body())
        .contains("\"words100\":\"Buses, in brief.\"");
  }

  @Test
  void the_document_has_headings_languages_directions_and_a_header_for_its_tables()
      throws Exception {
    write("");
    ben.post(desk + "/approve", "version", "1");

    try (XWPFDocument document = document("")) {
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Feedback report: Versions");
      List<String> headings =
          document.getParagraphs().stream()
              .filter(one -> one.getStyle() != null)
              .map(
                  one ->
                      document.getStyles().getStyle(one.getStyle()).getName() + " " + one.getText())
              .toList();
      assertThat(headings)
          .startsWith("heading 1 Feedback report: Versions", "heading 2 The main findings")
          .contains("heading 2 The limits of these findings");
      assertThat(paragraph(document, "Most people want buses.").getRuns().getFirst().getLang())
          .isEqualTo("en");
    }
    try (XWPFDocument document = document("?lang=ur")) {
      assertThat(document.getParagraphs().getFirst().getText()).startsWith("آراء کی رپورٹ: ");
      XWPFParagraph urdu = paragraph(document, "زیادہ بسیں۔");
      assertThat(urdu.getCTP().getPPr().isSetBidi()).isTrue();
      assertThat(urdu.getCTP().xmlText()).contains("w:bidi=\"ur\"", "<w:rtl/>");
      assertThat(urdu.getNumFmt()).isEqualTo("bullet");
      assertThat(paragraph(document, "Mixed views on stops.").getRuns().getFirst().getLang())
          .as("not translated")
          .isEqualTo("en");
    }
  }

  @Test
  void the_pdf_says_the_same_and_where_to_read_a_language_whose_letters_it_has_not()
      throws Exception {
    assertThat(Visitor.to(port).get(page + ".pdf").status()).isEqualTo(404);
    write("");
    ben.post(desk + "/approve", "version", "1");

    try (PDDocument file = Loader.loadPDF(HttpCaller.to(port).bytes(page + ".pdf"))) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("Feedback report: Versions", "Most people want buses.", "Mixed views on stops.")
          .contains("Fewer than 10 people took part");
      assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Feedback report: Versions");
    }
    assertThat(Visitor.to(port).get(page + ".pdf?lang=ur").status()).isEqualTo(404);
    assertThat(Visitor.to(port).get(page + "?lang=ur").body())
        .contains("PDF میں نہیں لکھے جا سکتے", page + ".docx?lang=ur")
        .doesNotContain(page + ".pdf");
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    return document.getParagraphs().stream()
        .filter(one -> one.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private XWPFDocument document(String query) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(HttpCaller.to(port).bytes(page + ".docx" + query)));
  }

  private HttpCaller.Answer write(String hundred) {
    return asha.post(
        desk,
        "begun",
        "0",
        "about",
        "We asked about buses.",
        "who",
        "Everybody who rides them.",
        "findings[0].words",
        "Most people want buses.",
        "views",
        "Mixed views on stops.",
        "limits",
        "Only those who chose to answer.",
        "translations[ur].findings[0].words",
        "زیادہ بسیں۔",
        "lengths.words100",
        hundred);
  }
}

package org.earshot.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.earshot.authoring.sheets.Table;
import org.earshot.web.Visitor;

/**
 * What an officer's first consultation takes: from the link of the first start to open in three
 * languages, in a browser, on a server that runs with an empty database. Its figures stand in
 * {@code src/docs/first-consultation.md}. No test: it is run by hand.
 */
public final class FirstConsultationMeasure {

  private static final String CONVERSATION = "/console/conversations/help-at-home";

  private static final String WELCOME =
      "Leicester City Council is deciding how to spend £300,000 on help at home.";
  private static final String MORE =
      "You can change what kind of help we pay for. You cannot change who can get it: the law says"
          + " that.";
  private static final String QUESTION = "Do you use help at home?";
  private static final String THANKS = "Thank you for your help.";

  private static final List<String> POLISH =
      List.of(
          "Pomoc w domu",
          "Rada Miasta Leicester decyduje, jak wydać 300 000 funtów na pomoc w domu: £300,000.",
          "Można zmienić to, za jaką pomoc płacimy. Nie można zmienić tego, kto ją otrzymuje: tak"
              + " stanowi prawo.",
          "Czy korzysta Pan lub Pani z pomocy w domu?",
          "Tak, teraz",
          "Tak, w przeszłości",
          "Może w przyszłości",
          "Żadne z nich",
          "Co działa dobrze?",
          "Czego brakuje?",
          "Czy chce Pan lub Pani powiedzieć coś jeszcze?",
          "Dziękujemy za pomoc.");

  private static final Map<String, String> URDU =
      Map.ofEntries(
          Map.entry("Help at home", "گھر پر مدد"),
          Map.entry(
              WELCOME,
              "لیسٹر سٹی کونسل فیصلہ کر رہی ہے کہ گھر پر مدد کے لیے £300,000 کیسے خرچ کیے جائیں۔"),
          Map.entry(
              MORE,
              "آپ بتا سکتے ہیں کہ ہم کس مدد کے پیسے دیں۔ کس کو مدد ملتی ہے، یہ قانون طے کرتا ہے۔"),
          Map.entry(QUESTION, "کیا آپ گھر پر مدد لیتے ہیں؟"),
          Map.entry("I use it now", "ابھی لیتے ہیں"),
          Map.entry("I used it in the past", "پہلے لیتے تھے"),
          Map.entry("I may use it in future", "شاید آگے لیں"),
          Map.entry("None of these", "ان میں سے کوئی بات نہیں"),
          Map.entry("What works well?", "کیا اچھا چل رہا ہے؟"),
          Map.entry("What is missing?", "کیا کمی ہے؟"),
          Map.entry(
              "Is there anything else you want to tell us?", "کیا آپ کچھ اور کہنا چاہتے ہیں؟"),
          Map.entry(THANKS, "آپ کی مدد کا شکریہ۔"));

  private final Effort asha;
  private final Effort ben;
  private final Path pictures;

  private FirstConsultationMeasure(Effort asha, Effort ben, Path pictures) {
    this.asha = asha;
    this.ben = ben;
    this.pictures = pictures;
  }

  /**
   * @param said the port; the path of the link that the first start printed; a folder for pictures
   */
  public static void main(String[] said) throws IOException {
    int port = Integer.parseInt(said[0]);
    try (Chromium chromium = Chromium.open();
        BrowserContext first = chromium.window(port);
        BrowserContext second = chromium.window(port)) {
      first.setDefaultTimeout(8_000);
      second.setDefaultTimeout(8_000);
      new FirstConsultationMeasure(
              new Effort(first.newPage()), new Effort(second.newPage()), Path.of(said[2]))
          .walk(said[1]);
    }
  }

  private void walk(String link) throws IOException {
    account(link);
    questions();
    polish();
    asha.says("4. A second language, typed beside the English");
    urdu();
    asha.says("5. A third language, by spreadsheet");
    ownWords("Polish");
    ownWords("Urdu");
    asha.says("6. Earshot's own words in both");
    record();
    asha.says("7. The set-up record");
    gate();
    asha.says("8. The gate, before the signature");
    signature();
    ben.says("9. The second officer");
    asha.goes("/console");
    asha.clicksLink("Open it").clicks("Open it");
    asha.says("10. Opening");
    asha.all("In all, the first officer");
    ben.all("In all, the second officer");
  }

  private void account(String link) {
    asha.goes(link)
        .types("Name", "Asha Example")
        .types("User name", "asha@example.org")
        .types("Password", Visitor.PASSWORD)
        .clicks("Make the account")
        .types("User name", "asha@example.org")
        .types("Password", Visitor.PASSWORD)
        .clicks("Sign in")
        .says("1. The account and signing in");
  }

  private void questions() {
    asha.clicks("Conversations").clicks("New conversation");
    asha.types("Title", "Help at home")
        .types("Word to text to start", "HOMEHELP")
        .ticks("Template: Find needs and gaps")
        .clicks("Begin");
    asha.clicks("Change these words")
        .types("Welcome", WELCOME)
        .types("On the word MORE", MORE)
        .types("Thanks at the end", THANKS)
        .clicks("Save");
    asha.says("2. The conversation begun, its words written");
    asha.clicks("Change question 1").types("The question", QUESTION);
    asha.types(asha.page().locator("#say"), "1").clicks(asha.page().locator("#phone-send"));
    asha.clicks("Save").says("3. A question changed and tried on the phone");
  }

  private void record() {
    asha.clicks("Conversation").clicks("Set up a consultation");
    asha.clicks("Save and continue");
    asha.ticks("Engagement")
        .types("Purpose", "To choose what kind of help at home we pay for from 2028.")
        .types("Why now", "The contract ends in March 2028.")
        .types(
            "What you know already, and why you still have to ask",
            "We know how many get help. We do not know what they miss.")
        .types("What may change for people", "You may get help at other times of the day.")
        .ticks("Some")
        .types(
            "How you will know that it went well",
            "300 people answer, 60 of them in Polish or Urdu.");
    // Nothing closes or moves, and no act asks for it.
    asha.clicks("Save and go on");
    asha.types("What people can change", "What kind of help we pay for, and when it comes.")
        .types("What they cannot change", "Who is entitled: the Care Act sets it.")
        .types("Who decides", "The City Mayor and Executive")
        .ticks("Consult")
        .types("Why not more", "The contract has to be let in time.")
        .ticks("Options")
        .clicks("Save and go on");
    people();
    promises();
    // The languages that were checked stand ticked.
    asha.types("How many people you expect to answer", "300").clicks("Save and go on");
  }

  private void people() {
    asha.types("Whom we ask", "People who get help at home, and those who look after them.")
        .types("Whom it keeps out", "People who read little English")
        .types("What keeps them out", "Letters come in English only")
        .types("What you do about it", "Ask in Polish and Urdu")
        .types("Who does it", "The translation team")
        .types("Group", "People who live alone")
        .types("How they will be heard", "Through the lunch clubs")
        .clicks("Save and go on");
    asha.types("Name", "Carers' centre")
        .chooses("Type", "Community or voluntary group")
        .chooses("Influence on the decision", "Low")
        .chooses("Interest in it", "High")
        .types("Organisation", "Elm Lunch Club")
        .types("Join word", "LUNCH")
        .clicks("Save and go on");
  }

  private void promises() {
    asha.types("How answers are used", "Two officers read every answer; the board gets a report.")
        .types("How long answers are kept", "Six years, in case the decision is challenged.")
        .clicks("Save and go on");
    // Her name and her address stand there: she signs in with it.
    asha.types("Lead officer’s telephone number", "07700 900123")
        .types("Safeguarding telephone number", "07700 900124")
        .clicks("Save and go on");
    // The report and the outcome are promised for the days that follow from the closing date.
    asha.dates("Closing date", "30", "4", "2027")
        .dates("Date of the decision", "30", "6", "2027")
        .clicks("Save and go on");
  }

  private void polish() {
    asha.clicks("Languages");
    asha.chooses("Add a language", "pl").clicks("Add");
    List<Locator> fields =
        asha.page().locator("textarea[name^='words.'], input[name^='words.']").all();
    int at = 0;
    for (Locator field : fields) {
      if (field.isVisible() && at < POLISH.size()) {
        String words = POLISH.get(at++);
        // A question that was translated before stands there as a draft.
        if (field.inputValue().isEmpty()) {
          asha.types(field, words);
        }
      }
    }
    asha.clicks("Save").picture(pictures, "languages", 1280, 760);
    asha.clicks("Read and check it");
    checked("Jan Example", "They read every message, and each says what the English says");
  }

  private void checked(String who, String sure) {
    asha.types("Name of whoever has read it", who)
        .types("Who they are", "Interpreter at the city council")
        .ticks(sure)
        .clicks("Mark as checked");
  }

  private void urdu() throws IOException {
    asha.chooses("Add a language", "ur").clicks("Add");
    asha.clicks("Spreadsheet for a translator");
    Locator link = asha.page().locator("main a[href$='.xlsx']");
    Download sheet = asha.page().waitForDownload(() -> link.first().click());
    asha.click();
    Path filled = pictures.resolve("urdu.xlsx");
    Files.write(filled, translated(sheet.path()));
    asha.takes(asha.page().locator("input[type=file]"), filled).clicks("Look through it");
    asha.clicks("Take it over");
    asha.goes(CONVERSATION + "/languages/ur/read");
    checked("Sana Example", "They read every message, and each says what the English says");
  }

  /** As a translator fills it in: the third column of each row below the headings. */
  private static byte[] translated(Path sheet) throws IOException {
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    Table table = Table.of(Files.readAllBytes(sheet));
    try (ZipFile in = new ZipFile(sheet.toFile());
        ZipOutputStream out = new ZipOutputStream(filled)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.getInputStream(entry).readAllBytes();
        out.write(entry.getName().endsWith("sheet1.xml") ? filledIn(part, table) : part);
      }
    }
    return filled.toByteArray();
  }

  private static byte[] filledIn(byte[] part, Table table) {
    String text = new String(part, StandardCharsets.UTF_8);
    for (int row = 0; row < table.rows().size(); row++) {
      String urdu = URDU.get(table.cell(row, 1));
      String cell = "C" + (row + 1);
      if (urdu != null) {
        text =
            text.replaceFirst(
                "<c r=\"" + cell + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)",
                "<c r=\"" + cell + "\"$1 t=\"inlineStr\"><is><t>" + urdu + "</t></is></c>");
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Somebody who speaks it has read them, on paper or on the page: that is not counted here. */
  private void ownWords(String language) {
    asha.clicks(
        asha.page().locator("tr:has-text('" + language + "') a:has-text('read and check')"));
    asha.skims();
    asha.types("Name of whoever has read it", "Jan Example")
        .types("Who they are", "Interpreter at the city council")
        .ticks(asha.page().locator("#read-all"))
        .clicks("Mark as checked");
    asha.goes(CONVERSATION + "/languages");
  }

  private void gate() {
    // Nobody plans for two months in an afternoon, and the public page waits for its translator
    gives(0, "The lunch clubs planned it with us.");
    gives(1, "The public page follows this week.");
    asha.clicks("Save the reasons");
    asha.clicks("Who has an account");
    asha.types("Name", "Ben Example").types("User name", "ben@example.org").clicks("Add");
  }

  private void gives(int place, String reason) {
    asha.page().locator("main details:has(textarea) summary").nth(place).click();
    asha.click().types(asha.page().locator("main details textarea").nth(place), reason);
  }

  private void signature() {
    String link =
        asha.page()
            .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
            .inputValue()
            .replaceFirst("^https?://[^/]*", "");
    ben.goes(link).types("Password", Visitor.PASSWORD).clicks("Set the password");
    ben.types("User name", "ben@example.org").types("Password", Visitor.PASSWORD).clicks("Sign in");
    ben.clicksLink("Read and sign it");
    ben.clicksLink("set-up record");
    ben.page().goBack();
    ben.click().clicksLink("questions");
    ben.page().goBack();
    ben.click();
    ben.types("Role that you sign off as", "Head of Service").clicks("Sign off");
  }
}

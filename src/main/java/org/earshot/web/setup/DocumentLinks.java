package org.earshot.web.setup;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.Finding;
import org.earshot.consultations.OpeningCheck;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUp.Document;
import org.earshot.links.Found;
import org.earshot.links.Found.State;
import org.earshot.links.LinkLookUp;
import org.springframework.stereotype.Component;

/** Whether the documents that people are to read can be opened, as far as that can be told. */
@Component
class DocumentLinks implements OpeningCheck {

  private static final String WHERE = "background.documents";

  /** A page is not to hang for it: what is not known by then is there when it is loaded again. */
  private static final Duration ON_A_PAGE = Duration.ofMillis(1_500);

  private final LinkLookUp lookUp;

  DocumentLinks(LinkLookUp lookUp) {
    this.lookUp = lookUp;
  }

  /**
   * A document, and what its address leads to.
   *
   * @param link as it was written
   */
  record Line(String title, String link, Found found) {}

  /** In their order, with what is known of them by now. */
  List<Line> of(SetUp setUp) {
    return of(setUp, ON_A_PAGE);
  }

  /** Looks them up for as long as a page may wait, so that the gate knows of them. */
  void lookUp(SetUp setUp) {
    of(setUp, ON_A_PAGE);
  }

  private List<Line> of(SetUp setUp, Duration wait) {
    List<Document> documents = setUp.told().published();
    Map<String, Found> found =
        lookUp.of(documents.stream().map(DocumentLinks::link).toList(), wait);
    return documents.stream()
        .map(
            one ->
                new Line(
                    title(one),
                    link(one),
                    Objects.requireNonNull(found.get(link(one)), "looked up")))
        .toList();
  }

  /** The gate is looked at from many pages: what is not known yet keeps none of them waiting. */
  @Override
  public List<Finding> check(SetUp setUp, List<Locale> languages) {
    return of(setUp, Duration.ZERO).stream()
        .filter(line -> line.found().state() == State.DEAD)
        .map(
            line ->
                Finding.warns(
                    WHERE,
                    "People cannot open the document \u201c" + line.title() + "\u201d.",
                    line.link()
                        + " "
                        + line.found().words()
                        + ". Mend it, or say why it stays, such as a page that opens on the day."))
        .toList();
  }

  private static String title(Document document) {
    return document.title() == null ? link(document) : document.title().strip();
  }

  private static String link(Document document) {
    return String.valueOf(document.link()).strip();
  }
}

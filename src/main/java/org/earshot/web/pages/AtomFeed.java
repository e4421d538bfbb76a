package org.earshot.web.pages;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.MovedDays;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.Publications;
import org.earshot.web.forms.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * News of consultations as an Atom feed (RFC 4287): an entry for each, which is new again whenever
 * it opens, closes, is reported on, has its outcome, that is corrected or followed up, or a day
 * that people were told is moved.
 */
@Component
class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private final Consultations consultations;
  private final Publications publications;
  private final NumbersToText numbers;
  private final String organisation;

  AtomFeed(
      Consultations consultations,
      Publications publications,
      NumbersToText numbers,
      @Value("${earshot.organisation:Your council}") String organisation) {
    this.consultations = consultations;
    this.publications = publications;
    this.numbers = numbers;
    this.organisation = organisation;
  }

  String of(List<Notice> notices) {
    Map<String, Instant> changed = changed(notices);
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      head(xml, changed);
      for (Notice notice : newestFirst(notices, changed)) {
        entry(xml, notice, at(notice, changed));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static List<Notice> newestFirst(List<Notice> notices, Map<String, Instant> changed) {
    return notices.stream()
        .sorted(Comparator.comparing((Notice notice) -> at(notice, changed)).reversed())
        .toList();
  }

  private static Instant at(Notice notice, Map<String, Instant> changed) {
    return changed.getOrDefault(notice.slug(), Instant.EPOCH);
  }

  private void head(XMLStreamWriter xml, Map<String, Instant> changed) throws XMLStreamException {
    element(xml, "id", numbers.publicUrl() + "/consultations.atom");
    element(xml, "title", "Consultations – " + organisation);
    Instant newest = changed.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    element(xml, "updated", newest.toString());
    link(xml, "self", numbers.publicUrl() + "/consultations.atom", "application/atom+xml");
    link(xml, "alternate", numbers.publicUrl() + "/", "text/html");
    xml.writeStartElement("author");
    element(xml, "name", organisation);
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, Notice notice, Instant changed)
      throws XMLStreamException {
    String address = numbers.publicUrl() + "/consultations/" + notice.slug();
    xml.writeStartElement("entry");
    element(xml, "id", address);
    element(xml, "title", notice.title());
    element(xml, "updated", changed.toString());
    link(xml, "alternate", address, "text/html");
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", notice.stage().name().toLowerCase(Locale.ROOT));
    for (SetUp.Document document : notice.setUp().told().published()) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "related");
      xml.writeAttribute("href", plain(String.valueOf(document.link()).strip()));
      xml.writeAttribute("title", plain(String.valueOf(document.title())));
    }
    element(xml, "summary", summary(notice));
    xml.writeEndElement();
  }

  private static String summary(Notice notice) {
    String stage =
        switch (notice.stage()) {
          case OPEN -> "Open";
          case COMING -> "Coming";
          case CLOSED -> "Closed, waiting for the outcome";
          case OUTCOME -> "Outcome published";
        };
    LocalDate closes = notice.closes();
    boolean counts = notice.stage() == Notice.Stage.OPEN && closes != null;
    String purpose = notice.setUp().purpose();
    String expected = notice.expected();
    return stage
        + (counts ? " until " + closes : "")
        + (expected == null ? "" : " in " + expected)
        + "."
        + late("feedback report", notice.feedback())
        + late("outcome", notice.outcome())
        + late(notice)
        + (purpose == null ? "" : " " + purpose);
  }

  private static String late(Notice notice) {
    return notice.pledges().stream()
        .filter(notice::late)
        .map(one -> " Late: “" + one.theme() + "” was promised by " + one.first() + ".")
        .collect(Collectors.joining());
  }

  private static String late(String what, Clock clock) {
    LocalDate newest = clock.newest();
    return clock.late()
        ? " Late: the "
            + what
            + " was due by "
            + clock.due()
            + (newest == null ? "." : ", and is expected by " + newest + ".")
        : "";
  }

  private Map<String, Instant> changed(List<Notice> notices) {
    Map<String, Instant> published =
        publications.newest(notices.stream().map(Notice::slug).toList());
    Map<String, Instant> changed = new HashMap<>();
    notices.forEach(
        notice -> changed.put(notice.slug(), changed(notice, published.get(notice.slug()))));
    return changed;
  }

  /**
   * What is only scheduled has nothing but the last change of its set-up record; what is only
   * announced, the last change of what people read of it.
   */
  private Instant changed(Notice notice, @Nullable Instant published) {
    Consultation consultation = notice.consultation();
    Stream<Instant> broken =
        notice.pledges().stream()
            .filter(notice::late)
            .map(one -> one.first().plusDays(1).atStartOfDay(Days.LONDON).toInstant());
    Optional<Clocks> clocks = Clocks.of(consultation);
    Stream<Instant> moved = notice.moved().stream().map(MovedDays.Moved::at);
    Stream<@Nullable Instant> kept =
        Stream.of(
            published,
            consultation.openedAt(),
            consultation.closedAt(),
            start(notice.feedback().kept()),
            start(notice.outcome().kept()),
            start(notice.review().kept()),
            lateSince(notice.feedback(), clocks.map(Clocks::feedbackDue)),
            lateSince(notice.outcome(), clocks.map(Clocks::outcomeDue)));
    return Stream.concat(Stream.concat(broken, moved), kept)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseGet(
            () ->
                consultations.changes(notice.slug()).stream()
                    .filter(change -> !notice.announced() || change.isHeard())
                    .findFirst()
                    .map(Consultations.Change::at)
                    .orElse(Instant.EPOCH));
  }

  /**
   * Being late is news too.
   *
   * @param due the day in force, which may have been moved since it was first told
   */
  private static @Nullable Instant lateSince(Clock clock, Optional<LocalDate> due) {
    return clock.late() ? start(due.map(day -> day.plusDays(1)).orElse(null)) : null;
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Days.LONDON).toInstant();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(plain(text));
    xml.writeEndElement();
  }

  /** XML has no room for other control characters, even escaped. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", " ");
  }

  private static void link(XMLStreamWriter xml, String relation, String address, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }
}

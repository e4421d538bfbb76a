package org.earshot.web.papers;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.channels.Fitting;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.outcomes.Dispatch;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.PaperLink;
import org.earshot.outcomes.PaperLinks;
import org.earshot.participants.Participants;
import org.earshot.responses.KeptCounts;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What lies on the page of every paper beside its form. */
@Component
class PaperDesk {

  private static final KeptCounts.Limits<Audience> LIMITS =
      new KeptCounts.Limits<>(Audience::asked, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  private final Papers papers;
  private final Outcomes outcomes;
  private final Consultations consultations;
  private final Participants participants;
  private final Fitting fitting;
  private final Languages languages;
  private final Leaving leaving;
  private final MessagePrice price;
  private final PaperLinks links;
  private final KeptCounts<String, Audience> audiences;

  PaperDesk(
      Papers papers,
      Outcomes outcomes,
      Consultations consultations,
      Participants participants,
      Fitting fitting,
      Languages languages,
      Leaving leaving,
      MessagePrice price,
      PaperLinks links,
      InstantSource clock) {
    this.papers = papers;
    this.outcomes = outcomes;
    this.consultations = consultations;
    this.participants = participants;
    this.fitting = fitting;
    this.languages = languages;
    this.leaving = leaving;
    this.price = price;
    this.links = links;
    this.audiences = new KeptCounts<>(LIMITS, clock);
  }

  /**
   * @param steps how far it has come
   * @param begun the languages that it is begun in
   * @param written whether it is wholly written in a language
   */
  void lay(
      Consultation consultation,
      Sheet sheet,
      PaperSteps steps,
      Set<String> begun,
      Predicate<Locale> written,
      Model model) {
    String slug = consultation.slug();
    Conversation conversation = conversation(consultation);
    Paper<?> paper = papers.of(sheet);
    model.addAttribute("consultation", consultation);
    model.addAttribute("address", sheet.address(slug));
    Entry<?> entry = paper.find(slug).orElse(null);
    model.addAttribute("entry", entry);
    Optional<Dispatch> letters = paper.dispatch(slug);
    leaving.lay(letters, model);
    model.addAttribute("own", languages.named(conversation.language()));
    model.addAttribute("others", others(conversation));
    Audience everybody = audiences.of(slug, () -> audience(slug));
    Map<Locale, Long> audience = everybody.languages();
    model.addAttribute("asked", everybody.asked());
    model.addAttribute("following", everybody.following());
    model.addAttribute("needed", audience.keySet().stream().map(Locale::toLanguageTag).toList());
    model.addAttribute("told", told(audience));
    String missing = names(audience.keySet().stream(), written);
    model.addAttribute("missing", missing);
    // What people were told cannot be mended here any more.
    List<PaperLink> linked = entry == null || entry.told() ? List.of() : links.of(entry);
    model.addAttribute("links", linked);
    PaperSteps possible = steps.whileMissing(missing);
    boolean dead = linked.stream().anyMatch(PaperLink::stops);
    model.addAttribute(
        "steps",
        Leaving.isGoing(letters) ? steps.whileLeaving() : dead ? possible.whileDead() : possible);
    model.addAttribute("unfinished", names(begun.stream().map(Locale::forLanguageTag), written));
    model.addAttribute("deliveries", paper.deliveries(slug));
    model.addAttribute("previews", previews(paper.previews(slug)));
  }

  /**
   * Those who are to be told.
   *
   * @param languages in which, with how many in each
   * @param following how many of them take no part
   */
  private record Audience(Map<Locale, Long> languages, long following) {

    long asked() {
      return languages.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private Audience audience(String slug) {
    return new Audience(outcomes.audience(slug), participants.countFollowing(slug));
  }

  /**
   * Lays down what a form is to send back as {@code begun}: the version that it began from, or,
   * once its writer has been shown a newer one, that.
   */
  static void begin(Optional<? extends Entry<?>> saved, @Nullable Integer begun, Model model) {
    Object problems = model.getAttribute("problems");
    boolean overtaken = problems instanceof Problems found && found.of("version") != null;
    int now = saved.map(Entry::version).orElse(0);
    model.addAttribute("overtaken", overtaken && saved.isPresent());
    model.addAttribute("begun", begun == null || overtaken ? now : begun);
  }

  /** How many have asked to be told and can still be reached. */
  long asked(String slug) {
    return participants.countAgreed(slug, Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT));
  }

  /** In which words people were asked: a paper is written in the language of these first. */
  Conversation conversation(Consultation consultation) {
    String version = Objects.requireNonNull(consultation.version(), "it never opened");
    return consultations.conversation(version, consultation);
  }

  /** The languages that it is told in beside its own, by their English names. */
  private List<Languages.Spoken> others(Conversation conversation) {
    return conversation.wordings().keySet().stream()
        .filter(language -> !language.equals(conversation.language()))
        .map(languages::named)
        .sorted(Comparator.comparing(Languages.Spoken::english))
        .toList();
  }

  /** In which languages how many are told, the most first. */
  private String told(Map<Locale, Long> audience) {
    return audience.entrySet().stream()
        .sorted(Map.Entry.<Locale, Long>comparingByValue().reversed())
        .map(need -> name(need.getKey()) + " (" + need.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private String names(Stream<Locale> some, Predicate<Locale> written) {
    return some.filter(written.negate()).map(this::name).sorted().collect(Collectors.joining(", "));
  }

  private String name(Locale language) {
    return languages.named(language).english();
  }

  /** Messages by language, as they fit into text messages. */
  private List<Preview> previews(Map<Locale, String> messages) {
    return messages.entrySet().stream()
        .map(preview -> preview(preview.getKey(), preview.getValue()))
        .sorted(Comparator.comparing(preview -> preview.language().english()))
        .toList();
  }

  private Preview preview(Locale language, String message) {
    Fitting.Fitted fitted = fitting.fit("sms", Message.of(message));
    return new Preview(languages.named(language), fitted, price.of(fitted.segments()));
  }

  /**
   * @param price of one, in words; null where no price is set
   */
  record Preview(Languages.Spoken language, Fitting.Fitted fitted, @Nullable String price) {}
}

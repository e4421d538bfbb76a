package org.earshot.web.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.assisted.PostedLetters;
import org.earshot.assisted.PostedLetters.About;
import org.earshot.channels.Fitting;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Telling;
import org.earshot.participants.Participants;
import org.earshot.ratings.Ratings;
import org.earshot.security.Officer;
import org.earshot.themes.Themes;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that lies on the page of an outcome beside the form itself. */
@Component
class OutcomeDesk {

  private final Outcomes outcomes;
  private final Consultations consultations;
  private final Participants participants;
  private final Fitting fitting;
  private final Languages languages;
  private final Themes themes;
  private final Ratings ratings;
  private final PostedLetters letters;

  OutcomeDesk(
      Outcomes outcomes,
      Consultations consultations,
      Participants participants,
      Fitting fitting,
      Languages languages,
      Themes themes,
      Ratings ratings,
      PostedLetters letters) {
    this.outcomes = outcomes;
    this.consultations = consultations;
    this.participants = participants;
    this.fitting = fitting;
    this.languages = languages;
    this.themes = themes;
    this.ratings = ratings;
    this.letters = letters;
  }

  /** Lays it out and names the page's template. */
  String lay(Consultation consultation, Sheet sheet, Officer officer, Model model) {
    String slug = consultation.slug();
    String version = consultation.version();
    if (version == null) {
      model.addAttribute("consultation", consultation);
      return "console/outcome-early";
    }
    Conversation conversation = consultations.conversation(version, consultation);
    Optional<Entry<Outcome>> entry = sheet.saved();
    model.addAttribute("consultation", consultation);
    model.addAttribute("sheet", sheet);
    model.addAttribute("entry", entry.orElse(null));
    model.addAttribute("steps", sheet.steps(consultation.state() == State.CLOSED, officer));
    model.addAttribute("asks", asks(conversation));
    model.addAttribute("themes", themes.summary(slug));
    model.addAttribute("own", languages.named(conversation.language()));
    model.addAttribute("others", others(conversation));
    model.addAttribute("asked", asked(slug));
    model.addAttribute("byPost", letters.count(slug, About.OUTCOME));
    model.addAttribute("listened", ratings.of(slug));
    needs(slug, entry.map(Entry::words).orElse(null), conversation, model);
    model.addAttribute("deliveries", sheet.paper().deliveries(slug));
    model.addAttribute(
        "previews", entry.isPresent() ? previews(sheet.paper().previews(slug)) : List.of());
    return "console/outcome";
  }

  /** How many have asked to be told and can still be reached. */
  long asked(String slug) {
    return participants.countAgreed(slug, Purpose.BE_TOLD_OUTCOME.name().toLowerCase(Locale.ROOT));
  }

  /** Which languages people are to be told in, which of them are not whole, and which are begun. */
  private void needs(String slug, @Nullable Outcome saved, Conversation conversation, Model model) {
    Map<Locale, Long> audience = outcomes.audience(slug);
    Map<String, Outcome.Translation> begun =
        saved == null || saved.translations() == null ? Map.of() : saved.translations();
    model.addAttribute(
        "needed",
        audience.entrySet().stream()
            .sorted(Map.Entry.<Locale, Long>comparingByValue().reversed())
            .map(need -> name(need.getKey()) + " (" + need.getValue() + ")")
            .collect(Collectors.joining(", ")));
    Predicate<Locale> lacking =
        language -> saved != null && Telling.in(language, saved, conversation.language()).isEmpty();
    model.addAttribute("missing", names(audience.keySet().stream().filter(lacking)));
    model.addAttribute(
        "unfinished", names(begun.keySet().stream().map(Locale::forLanguageTag).filter(lacking)));
  }

  private String names(Stream<Locale> some) {
    return some.map(this::name).sorted().collect(Collectors.joining(", "));
  }

  private String name(Locale language) {
    return languages.named(language).english();
  }

  private static List<Ask> asks(Conversation conversation) {
    Wording wording = conversation.in(conversation.language());
    return conversation.questions().stream()
        .filter(question -> question.section() == Question.Section.MAIN)
        .filter(question -> question.type() != Type.INFORMATION)
        .map(question -> ask(question, wording))
        .toList();
  }

  private static Ask ask(Question question, Wording wording) {
    return new Ask(question.id(), wording.asked(question.id()).ask(), ticks(question, wording));
  }

  private static List<Tick> ticks(Question question, Wording wording) {
    String id = question.id();
    if (question.type() == Type.YES_NO) {
      return List.of(
          new Tick(id + ":yes", wording.say(Standing.YES)),
          new Tick(id + ":no", wording.say(Standing.NO)));
    }
    return question.shape().options().stream()
        .map(option -> new Tick(id + ":" + option, wording.label(id, option)))
        .toList();
  }

  /** The languages that it is told in beside its own, by their English names. */
  List<Languages.Spoken> others(Conversation conversation) {
    return conversation.wordings().keySet().stream()
        .filter(language -> !language.equals(conversation.language()))
        .map(languages::named)
        .sorted(Comparator.comparing(Languages.Spoken::english))
        .toList();
  }

  /** Messages by language, as they fit into text messages. */
  List<Preview> previews(Map<Locale, String> messages) {
    return messages.entrySet().stream()
        .map(
            preview ->
                new Preview(
                    languages.named(preview.getKey()),
                    fitting.fit("sms", Message.of(preview.getValue()))))
        .sorted(Comparator.comparing(preview -> preview.language().english()))
        .toList();
  }

  /**
   * A question that an item may answer.
   *
   * @param options its options; empty where it has none
   */
  record Ask(String id, String words, List<Tick> options) {}

  record Tick(String id, String label) {}

  record Preview(Languages.Spoken language, Fitting.Fitted fitted) {}
}

package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.web.Apart;
import org.earshot.web.PageWords;
import org.earshot.web.forms.QrCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a consultation's page in each language that it opened in. */
@Component
class LanguagePages {

  private static final List<String> HEADS =
      List.of(
          "about",
          "take_part",
          "by_telegram",
          "stop",
          "asked",
          "asked_some",
          "glossary",
          "glossary_text",
          "documents",
          "dates",
          "report",
          "outcome",
          "you_said",
          "review",
          "came_of_it",
          "languages",
          "contact");

  private final Consultations consultations;
  private final Phrasebook phrasebook;
  private final NumbersToText numbers;

  LanguagePages(Consultations consultations, Phrasebook phrasebook, NumbersToText numbers) {
    this.consultations = consultations;
    this.phrasebook = phrasebook;
    this.numbers = numbers;
  }

  /** Empty where no language, or one that it did not open in, was asked for. */
  Optional<LanguagePage> page(Notice notice, @Nullable String tag) {
    return notice.languages().stream()
        .map(Notice.Words::tag)
        .filter(one -> one.equals(tag))
        .findFirst()
        .flatMap(one -> written(notice, Locale.forLanguageTag(one)));
  }

  /** In every language that it opened in; none until then. */
  List<LanguagePage> all(Notice notice) {
    return notice.languages().stream()
        .flatMap(words -> written(notice, Locale.forLanguageTag(words.tag())).stream())
        .toList();
  }

  /** In this language, else in the one it is first offered in; null until it has opened. */
  @Nullable LanguagePage any(Notice notice, @Nullable String tag) {
    return page(notice, tag).orElseGet(() -> all(notice).stream().findFirst().orElse(null));
  }

  private Optional<LanguagePage> written(Notice notice, Locale language) {
    return Optional.ofNullable(notice.consultation().version())
        .map(version -> consultations.conversation(version, notice.consultation()))
        .map(conversation -> written(notice, conversation, language));
  }

  private LanguagePage written(Notice notice, Conversation conversation, Locale language) {
    Wording words = conversation.in(language);
    boolean open = notice.stage() == Notice.Stage.OPEN && !notice.paused();
    JoinText join = JoinText.in(language, conversation.language(), notice.keyword());
    Promised promised = new Promised(new PageWords(phrasebook, language));
    Map<String, String> heads = new HashMap<>();
    HEADS.forEach(key -> heads.put(key, say(language, key, Map.of())));
    if (!notice.setUp().others().isEmpty()) {
      heads.put(
          "together",
          say(language, "together", Map.of("names", Apart.of(notice.setUp().others()))));
    }
    heads.put("relay", relay(notice, words));
    heads.put("status", say(language, "status_" + status(notice), Map.of()));
    return new LanguagePage(
        language.toLanguageTag(),
        phrasebook.nameOf(language),
        phrasebook.direction(language),
        words.title(),
        words.welcome(),
        words.more().isBlank() ? null : words.more(),
        heads,
        open ? ways(join, language) : List.of(),
        open ? numbers.telegramLink(join) : null,
        open ? code(join, words) : null,
        questions(conversation, language),
        words.glossary(),
        dates(notice, words),
        promised.said(notice.feedback()),
        promised.said(notice.outcome()),
        notice.review().due() == null ? null : promised.said(notice.review()));
  }

  /** What it asks, in the words in which it was written; nothing until it has opened. */
  LanguagePage.Questions asked(Notice notice) {
    String version = notice.consultation().version();
    if (version == null) {
      return LanguagePage.Questions.NONE;
    }
    Conversation conversation = consultations.conversation(version, notice.consultation());
    Locale own = conversation.language();
    return new LanguagePage.Questions(
        own.toLanguageTag(),
        phrasebook.direction(own),
        questions(conversation, own),
        conversation.in(own).glossary());
  }

  private static List<LanguagePage.Asked> questions(Conversation conversation, Locale language) {
    Wording words = conversation.in(language);
    return conversation.questions().stream()
        .filter(question -> question.section() == Question.Section.MAIN)
        .map(question -> asked(question, words))
        .toList();
  }

  /** How those reach somebody who cannot speak on the phone; empty where nobody is named. */
  private static String relay(Notice notice, Wording words) {
    SetUp.Lead lead = notice.setUp().lead();
    return lead == null || lead.relay() == null || lead.relay().isBlank()
        ? ""
        : words.say(Standing.HELP_RELAY, Map.of("contact", lead.relay().strip()));
  }

  private LanguagePage.@Nullable Code code(JoinText join, Wording words) {
    String link = numbers.link(join);
    return link == null
        ? null
        : new LanguagePage.Code(QrCode.of(link), words.say(Standing.POSTER_SCAN));
  }

  private static LanguagePage.Asked asked(Question question, Wording words) {
    return new LanguagePage.Asked(
        words.asked(question).ask(),
        question.forms().stream().skip(1).map(form -> words.asked(form).ask()).toList());
  }

  private List<String> ways(JoinText join, Locale language) {
    List<String> ways = new ArrayList<>();
    way("by_sms", numbers.sms(), join, language).ifPresent(ways::add);
    way("by_whatsapp", numbers.whatsapp(), join, language).ifPresent(ways::add);
    boolean none = ways.isEmpty() && numbers.telegramLink(join) == null;
    return none ? List.of(say(language, "ask_number", Map.of("keyword", join.typed()))) : ways;
  }

  private Optional<String> way(
      String key, @Nullable String number, JoinText join, Locale language) {
    return Optional.ofNullable(number)
        .map(
            to ->
                say(
                    language,
                    key,
                    Map.of(
                        "keyword",
                        Apart.leftToRight(join.typed()),
                        "number",
                        Apart.leftToRight(to))));
  }

  private List<String> dates(Notice notice, Wording words) {
    return Stream.of(
            dated("opens", notice.setUp().opensOn(), words),
            dated("closes", notice.closes(), words))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> dated(String key, @Nullable LocalDate day, Wording words) {
    return Optional.ofNullable(day)
        .map(date -> say(words.language(), key, Map.of("date", words.written(date))));
  }

  private String say(Locale language, String key, Map<String, ?> arguments) {
    return phrasebook.onPage(language, key, arguments);
  }

  private static String status(Notice notice) {
    return notice.paused() ? "paused" : notice.stage().name().toLowerCase(Locale.ROOT);
  }
}

package org.earshot.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.flow.Wording.Asked;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.earshot.language.ShippedLocales;
import org.jspecify.annotations.Nullable;

/** One question of each type, in five languages; the replies in the tables answer these. */
final class SampleConversation {

  private static final String TAKE_PART = Purpose.TAKE_PART.questionId();

  static final List<String> LANGUAGES = List.of("en", "gu", "pl", "ur", "es");

  private static final List<String> OFTEN =
      List.of("every_day", "every_week", "every_month", "never");
  private static final List<String> HOURS =
      List.of("up_to_9", "h10_to_19", "h20_to_34", "h35_to_49", "h50_or_more");
  private static final List<String> BREAKS = List.of("home", "day", "away", "none");

  private static final List<String> HOW_OFTEN =
      List.of(
          "How much a week?",
          "અઠવાડિયામાં કેટલું?",
          "Ile tygodniowo?",
          "ہفتے میں کتنا؟",
          "¿Cuánto a la semana?");

  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<Locale, Map<String, Asked>> asked = new HashMap<>();

  private SampleConversation() {
    of(TAKE_PART, Type.YES_NO, Shape.OPEN, Section.CONSENT);
    ask(
        TAKE_PART,
        "Taking part is up to you. Would you like to take part? Text MORE to find out more first.",
        "શું તમે ભાગ લેવા માંગો છો?",
        "Czy chcesz wziąć udział?",
        "کیا آپ حصہ لینا چاہتے ہیں؟",
        "¿Quiere participar?");
    closed("caring", Type.YES_NO, Shape.OPEN);
    ask(
        "caring",
        "Do you look after someone?",
        "શું તમે કોઈની સંભાળ રાખો છો?",
        "Czy opiekujesz się kimś?",
        "کیا آپ کسی کا خیال رکھتے ہیں؟",
        "¿Cuida usted a alguien?");
    closed("often", Type.CHOICE, shape(OFTEN, Set.of(), null, null));
    options(
        "often",
        OFTEN,
        List.of("Every day", "Every week", "Every month", "Never"),
        List.of("દરરોજ", "દર અઠવાડિયે", "દર મહિને", "ક્યારેય નહીં"),
        List.of("Codziennie", "Co tydzień", "Co miesiąc", "Nigdy"),
        List.of("روزانہ", "ہر ہفتے", "ہر مہینے", "کبھی نہیں"),
        List.of("Todos los días", "Cada semana", "Cada mes", "Nunca"));
    closed("hours", Type.CHOICE, shape(HOURS, Set.of(), null, null));
    options(
        "hours",
        HOURS,
        List.of(
            "9 hours or less",
            "10 to 19 hours",
            "20 to 34 hours",
            "35 to 49 hours",
            "50 hours or more"),
        List.of(
            "9 કલાક કે ઓછા", "10 થી 19 કલાક", "20 થી 34 કલાક", "35 થી 49 કલાક", "50 કલાક કે વધુ"),
        List.of(
            "9 godzin lub mniej",
            "10 do 19 godzin",
            "20 do 34 godzin",
            "35 do 49 godzin",
            "50 godzin lub więcej"),
        List.of(
            "9 گھنٹے یا کم",
            "10 سے 19 گھنٹے",
            "20 سے 34 گھنٹے",
            "35 سے 49 گھنٹے",
            "50 گھنٹے یا زیادہ"),
        List.of(
            "9 horas o menos",
            "10 a 19 horas",
            "20 a 34 horas",
            "35 a 49 horas",
            "50 horas o más"));
    closed("breaks", Type.CHOICES, shape(BREAKS, Set.of("none"), null, null));
    options(
        "breaks",
        BREAKS,
        List.of("Help at home", "A day centre", "A few days away", "None of these"),
        List.of("ઘરે મદદ", "ડે સેન્ટર", "થોડા દિવસ બહાર", "આમાંથી કોઈ નહીં"),
        List.of("Pomoc w domu", "Dzienny ośrodek", "Kilka dni wyjazdu", "Żadne z tych"),
        List.of("گھر پر مدد", "ڈے سنٹر", "چند دن باہر", "ان میں سے کوئی نہیں"),
        List.of("Ayuda en casa", "Un centro de día", "Unos días fuera", "Ninguna de estas"));
    closed("notice", Type.NUMBER, shape(List.of(), Set.of(), 0, 90));
    ask(
        "notice",
        "How many days' notice do you need?",
        "તમને કેટલા દિવસ પહેલાં ખબર જોઈએ?",
        "Ile dni wcześniej trzeba wiedzieć?",
        "آپ کو کتنے دن پہلے بتانا چاہیے؟",
        "¿Con cuántos días de antelación?");
    closed("weekly", Type.NUMBER, shape(List.of(), Set.of(), 0, 168));
    ask(
        "weekly", "How many hours a week do you look after them?",
        "અઠવાડિયામાં કેટલા કલાક સંભાળ રાખો છો?", "Ile godzin tygodniowo zajmuje opieka?",
        "ہفتے میں کتنے گھنٹے خیال رکھتے ہیں؟", "¿Cuántas horas a la semana cuida?");
    closed("listening", Type.RATING, shape(List.of(), Set.of(), 1, 5));
    ask(
        "listening", "How good are we at listening? 1 is very poor and 5 is very good.",
        "અમે કેટલું સારું સાંભળીએ છીએ? 1 થી 5.", "Jak dobrze słuchamy? Od 1 do 5.",
        "ہم کتنا اچھا سنتے ہیں؟ 1 سے 5۔", "¿Qué tal escuchamos? Del 1 al 5.");
    closed("visit", Type.DATE, Shape.OPEN);
    ask(
        "visit",
        "When can we visit?",
        "અમે ક્યારે આવીએ?",
        "Kiedy możemy przyjść?",
        "ہم کب آئیں؟",
        "¿Cuándo podemos ir?");
    closed("where", Type.POSTCODE, Shape.OPEN);
    ask(
        "where",
        "What is your postcode?",
        "તમારો પોસ્ટકોડ શું છે?",
        "Jaki jest kod pocztowy?",
        "آپ کا پوسٹ کوڈ کیا ہے؟",
        "¿Cuál es su código postal?");
    closed("three_things", Type.TEXT, Shape.OPEN);
    ask(
        "three_things",
        "What are the three most important things?",
        "ત્રણ સૌથી મહત્વની વાતો કઈ છે?",
        "Jakie są trzy najważniejsze rzeczy?",
        "تین سب سے اہم باتیں کیا ہیں؟",
        "¿Cuáles son las tres cosas más importantes?");
    closed("anything_else", Type.TEXT, Shape.OPEN);
    ask("anything_else", "Anything else?", "બીજું કંઈ?", "Coś jeszcze?", "کچھ اور؟", "¿Algo más?");
    standard("age_band");
    standard("disability");
  }

  /** In which the participant's language is this one, and all five are offered. */
  static Hearing hearing(String language) {
    SampleConversation sample = new SampleConversation();
    Map<Locale, Wording> wordings = new HashMap<>();
    for (String tag : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(tag);
      wordings.put(
          locale,
          new Wording(
              locale, true, "", "", "", "", sample.asked.getOrDefault(locale, Map.of()), Map.of()));
    }
    Conversation conversation =
        new Conversation(
            "sample",
            "sample-1",
            Locale.ENGLISH,
            List.of("SAMPLE"),
            new ArrayList<>(sample.questions.values()),
            wordings,
            Contact.NONE);
    return new Hearing(conversation, Locale.forLanguageTag(language));
  }

  private void standard(String id) {
    List<String> ids = new ArrayList<>();
    for (String tag : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(tag);
      StandardQuestion question = ShippedLocales.phrasebook().monitoring(locale, id).orElseThrow();
      ids = new ArrayList<>(question.options().keySet());
      put(tag, id, new Asked(question.ask(), question.options(), null, Map.of()));
    }
    of(id, Type.CHOICE, shape(ids, Set.of(), null, null), Section.MONITORING);
  }

  private void closed(String id, Type type, Shape shape) {
    of(id, type, shape, Section.MAIN);
  }

  private void of(String id, Type type, Shape shape, Section section) {
    questions.put(id, new Question(id, type, shape, Condition.ALWAYS, section));
  }

  private void ask(String id, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      put(LANGUAGES.get(i), id, new Asked(texts[i], Map.of(), null, Map.of()));
    }
  }

  @SafeVarargs
  private void options(String id, List<String> options, List<String>... labels) {
    for (int i = 0; i < labels.length; i++) {
      Map<String, String> byId = new LinkedHashMap<>();
      for (int option = 0; option < options.size(); option++) {
        byId.put(options.get(option), labels[i].get(option));
      }
      put(LANGUAGES.get(i), id, new Asked(HOW_OFTEN.get(i), byId, null, Map.of()));
    }
  }

  private void put(String tag, String id, Asked words) {
    asked.computeIfAbsent(Locale.forLanguageTag(tag), fresh -> new HashMap<>()).put(id, words);
  }

  private static Shape shape(
      List<String> options, Set<String> exclusive, @Nullable Integer min, @Nullable Integer max) {
    return new Shape(
        options,
        exclusive,
        min == null ? null : BigDecimal.valueOf(min),
        max == null ? null : BigDecimal.valueOf(max),
        false);
  }
}

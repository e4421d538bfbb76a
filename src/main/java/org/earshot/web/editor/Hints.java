package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.authoring.editing.FrameText;
import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.VariantText;
import org.earshot.authoring.plain.Hint;
import org.earshot.authoring.plain.HouseWord;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.authoring.plain.Measures;
import org.earshot.authoring.plain.PlainLanguage;
import org.earshot.web.wording.Panel;
import org.earshot.web.wording.Said;
import org.springframework.stereotype.Component;

/** What could be said more plainly, text by text, with the organisation's own words. */
@Component
class Hints {

  /** The field of other words for some people, by their place, or of what they call an option. */
  static final Pattern VARIANT = Pattern.compile("variant(\\d{1,2})(?:\\.([a-z0-9_]{1,30}))?");

  private final HouseWords words;

  Hints(HouseWords words) {
    this.words = words;
  }

  Panel question(QuestionText question, Sheet sheet) {
    PlainLanguage plain = plain(sheet.frame());
    List<Said> texts = new ArrayList<>();
    boolean known = PlainLanguage.knows(sheet.language());
    if (known) {
      said(
          "ask",
          question.id() + "/ask",
          "The question",
          question.ask(),
          plain.question(question.ask()),
          texts);
      int place = 0;
      for (OptionText option : question.options()) {
        String label = "Option " + (place + 1);
        String at = question.id() + "/options/" + option.id();
        said(String.valueOf(place++), at, label, option.label(), plain.text(option.label()), texts);
      }
      for (int i = 0; i < question.variants().size(); i++) {
        variant(question, i, plain, texts);
      }
    }
    return Panel.of(known, texts);
  }

  private static void variant(
      QuestionText question, int place, PlainLanguage plain, List<Said> texts) {
    VariantText variant = question.variants().get(place);
    String field = "variant" + place;
    String at = question.id() + "/variants/" + variant.id();
    String label = "Other words " + (place + 1);
    said(field, at + "/ask", label, variant.ask(), plain.question(variant.ask()), texts);
    variant
        .labels()
        .forEach(
            (option, words) ->
                said(
                    field + "." + option,
                    at + "/options/" + option,
                    label + ", “" + question.label(option) + "”",
                    words,
                    plain.text(words),
                    texts));
  }

  Panel frame(FrameText frame, Sheet sheet) {
    PlainLanguage plain = plain(frame);
    List<Said> texts = new ArrayList<>();
    boolean known = PlainLanguage.knows(sheet.language());
    if (known) {
      said("title", "title", "Title", frame.title(), plain.text(frame.title()), texts);
      said("welcome", "welcome", "Welcome", frame.welcome(), plain.text(frame.welcome()), texts);
      said("more", "more", "On the word MORE", frame.more(), plain.text(frame.more()), texts);
      said(
          "thanks",
          "thanks",
          "Thanks at the end",
          frame.thanks(),
          plain.text(frame.thanks()),
          texts);
    }
    return Panel.of(known, texts);
  }

  /** By question id, and what stands around them under the empty name. */
  Map<String, Panel> whole(Sheet sheet) {
    Map<String, Panel> panels = new LinkedHashMap<>();
    panels.put("", frame(sheet.frame(), sheet));
    sheet.questions().forEach(question -> panels.put(question.id(), question(question, sheet)));
    return panels;
  }

  static Measures measures(Map<String, Panel> panels) {
    return panels.values().stream().map(Panel::whole).reduce(Measures.of(""), Measures::and);
  }

  /** Whether a finding is one of the plain-language rules, which this says in its own way. */
  static boolean says(Finding finding) {
    return finding.severity() == Severity.WARNS && PlainLanguage.saidSo(finding.what());
  }

  private PlainLanguage plain(FrameText frame) {
    List<HouseWord> own = new ArrayList<>(words.all());
    frame.keywords().forEach(keyword -> own.add(new HouseWord(keyword, "")));
    return new PlainLanguage(own);
  }

  private static void said(
      String field, String place, String label, String text, List<Hint> hints, List<Said> texts) {
    if (!text.isBlank()) {
      texts.add(new Said(field, place, label, text, Measures.of(text), hints));
    }
  }
}

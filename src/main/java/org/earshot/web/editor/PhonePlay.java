package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.VariantText;
import org.earshot.web.Played;
import org.earshot.web.Preview;
import org.earshot.web.Refusal;
import org.earshot.web.Script;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays files on the phone beside the form. Nothing of it is kept. */
@Component
public class PhonePlay {

  private static final String MAIN = "conversation.yaml";

  private final Preview preview;
  private final Languages languages;
  private final MessagePrice price;

  PhonePlay(Preview preview, Languages languages, MessagePrice price) {
    this.preview = preview;
    this.languages = languages;
    this.price = price;
  }

  /**
   * @param question the one that is being changed, which may be played by itself; null on pages
   *     about the whole
   */
  public PhoneView play(Map<String, String> files, PhoneForm form, @Nullable String question) {
    Sheet sheet = Sheet.of(files).orElse(null);
    List<Languages.Spoken> spoken = spoken(files, sheet);
    Languages.Spoken language =
        spoken.stream()
            .filter(each -> each.tag().equals(form.speaks()))
            .findFirst()
            .orElse(spoken.getFirst());
    String from = form.beginning(question == null ? "first_question" : "alone");
    List<String> variants = variants(sheet, question);
    try {
      Map<String, String> played = few(files, language);
      if (from.startsWith("alone") && question != null) {
        String variant = from.substring("alone".length()).replace(":", "");
        played = Edits.only(question, variants.contains(variant) ? variant : null).on(played);
      }
      String beginning = beginning(from);
      Script script =
          new Script(null, played, language.tag(), form.carrier(), beginning, form.soFar());
      UnaryOperator<String> named =
          sheet == null ? words -> words : new Lacking(sheet, language.english())::named;
      return view(preview.play(script), named, form, spoken, language, from, variants);
    } catch (Refusal | CannotEdit broken) {
      boolean empty = sheet != null && sheet.questions().isEmpty();
      String words =
          empty
              ? "Add a first question, and the phone will ask it."
              : "The phone asks it once its words are complete.";
      return new PhoneView(
          List.of(),
          form.soFar(),
          spoken,
          language,
          form.carrier(),
          from,
          variants,
          words,
          false,
          0,
          null);
    }
  }

  /**
   * A question by itself is asked and nothing more; the whole asks for each consent in its place.
   */
  private static String beginning(String from) {
    return switch (from) {
      case "start" -> "start";
      case "first_question" -> "taking_part";
      default -> "first_question";
    };
  }

  private static List<String> variants(@Nullable Sheet sheet, @Nullable String question) {
    return sheet == null || question == null
        ? List.of()
        : sheet.question(question).map(QuestionText::variants).orElse(List.of()).stream()
            .map(VariantText::id)
            .toList();
  }

  /** The other languages take time to read, and are not heard. */
  private static Map<String, String> few(Map<String, String> files, Languages.Spoken language) {
    Map<String, String> few = new TreeMap<>(files);
    few.keySet().removeIf(file -> !file.equals(MAIN) && !file.equals(language.tag() + ".yaml"));
    return few;
  }

  private List<Languages.Spoken> spoken(Map<String, String> files, @Nullable Sheet sheet) {
    List<Languages.Spoken> spoken = new ArrayList<>();
    String own = sheet == null ? "en" : sheet.language();
    spoken.add(languages.named(Locale.forLanguageTag(own)));
    for (String file : files.keySet()) {
      String tag = file.replaceFirst("\\.yaml$", "");
      if (tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") && !tag.equals(own)) {
        spoken.add(languages.named(Locale.forLanguageTag(tag)));
      }
    }
    return spoken;
  }

  private PhoneView view(
      Played played,
      UnaryOperator<String> named,
      PhoneForm form,
      List<Languages.Spoken> spoken,
      Languages.Spoken language,
      String from,
      List<String> variants) {
    boolean sms = form.carrier().equals("sms");
    List<PhoneView.Line> lines = new ArrayList<>();
    int parts = ours(played.opening(), named, sms, lines);
    for (Played.Exchange turn : played.turns()) {
      lines.add(new PhoneView.Line(false, turn.said(), heard(turn.heard()), List.of()));
      parts += ours(turn.replies(), named, sms, lines);
    }
    String cost = sms ? price.of(parts) : null;
    return new PhoneView(
        lines,
        form.soFar(),
        spoken,
        language,
        form.carrier(),
        from,
        variants,
        null,
        played.draft(),
        parts,
        cost);
  }

  private int ours(
      List<Played.Bubble> bubbles,
      UnaryOperator<String> named,
      boolean sms,
      List<PhoneView.Line> lines) {
    int parts = 0;
    for (Played.Bubble bubble : bubbles) {
      String foot = sms ? foot(bubble.segments()) : "";
      lines.add(new PhoneView.Line(true, named.apply(bubble.text()), foot, bubble.buttons()));
      parts += sms ? bubble.segments() : 0;
    }
    return parts;
  }

  private String foot(int segments) {
    String cost = price.of(segments);
    return (segments == 1 ? "1 part" : segments + " parts") + (cost == null ? "" : ", " + cost);
  }

  private static String heard(Played.Understood heard) {
    return switch (heard.as()) {
      case "not_understood" -> "Not understood";
      case "unsure" -> "Not sure, so asked";
      case "skip" -> "Skipped";
      case "dont_know" -> "Heard as “do not know”";
      case "command" -> "Heard as " + String.valueOf(heard.command()).replace('_', ' ');
      default -> "";
    };
  }
}

package org.earshot.web.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.editing.Audience;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.themes.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of the responses mean: a line for what each version asked in each language, and
 * one for each code that an answer can have.
 */
final class Codebook {

  private static final List<String> HEADER =
      List.of(
          "column",
          "spss_name",
          "question",
          "type",
          "version",
          "language",
          "code",
          "spss_code",
          "words",
          "said_to");

  private final List<SpssVariable> variables;
  private final List<Locale> languages;

  Codebook(List<Column> columns, List<Locale> languages) {
    this.variables = SpssBundle.variables(columns);
    this.languages = languages;
  }

  void to(Table table) throws IOException {
    table.line(HEADER);
    for (SpssVariable variable : variables) {
      if (!variable.found().isEmpty()) {
        themes(table, variable);
      } else if (variable.column().asked() == null) {
        Place whole = new Place(null, null, null);
        line(table, variable, whole, new Code(null, null, variable.column().meaning()));
      } else {
        for (Conversation version : variable.column().question().in()) {
          explain(table, variable, version);
        }
      }
    }
  }

  /** Themes are named in the officers' language, whatever version was answered. */
  private static void themes(Table table, SpssVariable variable) throws IOException {
    Place whole = new Place(null, null, null);
    line(table, variable, whole, new Code(null, null, variable.column().meaning()));
    if (variable.column().part() == Column.Part.THEME) {
      Theme theme = variable.column().found();
      String hint = theme.wording().hint();
      line(
          table,
          variable,
          whole,
          new Code(null, null, hint.isBlank() ? theme.name() : theme.name() + ": " + hint));
    }
    for (ThemeFound found : variable.found()) {
      line(table, variable, whole, new Code(found.code(), found.number(), found.label()));
    }
  }

  private void explain(Table table, SpssVariable variable, Conversation version)
      throws IOException {
    if (!isAnswer(variable.column())) {
      Code meaning = new Code(null, null, variable.column().meaning());
      line(table, variable, new Place(version.version(), null, null), meaning);
      return;
    }
    Question question = version.question(variable.column().question().id()).orElseThrow();
    for (Locale language : languages) {
      if (version.wordings().containsKey(language)) {
        for (Question form : question.forms()) {
          Place place = new Place(version.version(), language, audience(version, form));
          for (Code code : codes(variable, form, version.in(language))) {
            line(table, variable, place, code);
          }
        }
      }
    }
  }

  /** Whom these words are for ("whose answer to …"); null where they are for everybody else. */
  private static @Nullable String audience(Conversation version, Question form) {
    return form.variants().stream()
        .filter(variant -> variant.words().equals(form.words()))
        .map(variant -> Audience.sentence(version, form, variant))
        .findFirst()
        .orElse(null);
  }

  private static boolean isAnswer(Column column) {
    return column.part() == Column.Part.VALUE || column.part() == Column.Part.OPTION;
  }

  private static List<Code> codes(SpssVariable variable, Question form, Wording words) {
    Asked asked = variable.column().question();
    Wording.Asked said = words.asked(form);
    List<Code> codes = new ArrayList<>(List.of(new Code(null, null, said.ask())));
    Map<String, String> labels = said.options();
    if (asked.type() == Type.CHOICE) {
      asked.options().stream()
          .filter(labels::containsKey)
          .forEach(
              one -> codes.add(new Code(one, asked.options().indexOf(one) + 1, labels.get(one))));
    } else if (asked.type() == Type.CHOICES) {
      codes.add(new Code("true", 1, labels.get(variable.column().picked())));
      codes.add(new Code("false", 0, null));
    } else if (asked.type() == Type.YES_NO) {
      codes.add(new Code("true", 1, words.say(Standing.YES)));
      codes.add(new Code("false", 0, words.say(Standing.NO)));
    }
    return codes;
  }

  private static void line(Table table, SpssVariable variable, Place place, Code code)
      throws IOException {
    Asked asked = variable.column().asked();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(variable.column().name());
    cells.add(variable.name());
    cells.add(asked == null ? null : asked.id());
    cells.add(asked == null ? null : asked.type().name().toLowerCase(Locale.ROOT));
    cells.add(place.version());
    cells.add(place.language() == null ? null : place.language().toLanguageTag());
    cells.add(code.code());
    cells.add(code.number());
    cells.add(code.words());
    cells.add(place.audience());
    table.line(cells);
  }

  /**
   * Where words were said; null where it is all the same.
   *
   * @param audience to whom, where it was not to everybody
   */
  private record Place(
      @Nullable String version, @Nullable Locale language, @Nullable String audience) {}

  /**
   * @param code null for the question itself
   */
  private record Code(@Nullable String code, @Nullable Integer number, @Nullable String words) {}
}

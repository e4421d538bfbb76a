package org.earshot.web.exports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.areas.Area;
import org.earshot.flow.Answer;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.responses.Response;
import org.earshot.themes.Coded;
import org.earshot.web.PlainAnswers;
import org.jspecify.annotations.Nullable;

/** What stands in a column for one response: a text, a number, a truth value, or nothing. */
final class Cells {

  private final Layout layout;
  private final Map<String, Area> areas = new HashMap<>();

  Cells(Layout layout) {
    this.layout = layout;
    layout.areas().forEach(area -> area.codes().forEach(code -> areas.put(code, area)));
  }

  @Nullable Object of(Column column, CodedResponse line) {
    Response response = line.response();
    return switch (column.part()) {
      case ID -> response.id().toString();
      case CHANNEL -> response.channel();
      case LANGUAGE -> response.language().toLanguageTag();
      case STARTED_AT -> response.startedAt().toString();
      case COMPLETED_AT -> response.complete() ? String.valueOf(response.completedAt()) : null;
      case VERSION -> response.version();
      case PARTNER -> response.partner();
      case AFTER_CLOSING -> response.afterClosing() ? "yes" : "no";
      case ANSWERING_FOR -> line.voice().word();
      case ORGANISATION -> line.organisation();
      case THEME, THEMES_READ -> ofThemes(column, line);
      default -> ofAnswer(column, response.progress().answers().get(column.question().id()));
    };
  }

  private @Nullable Object ofThemes(Column column, CodedResponse line) {
    ThemeFound found = found(column, line);
    if (found == null || layout.labels()) {
      return found == null ? null : found.label();
    }
    return column.part() == Column.Part.THEME ? found.code() : found == ThemeFound.YES;
  }

  /**
   * What a column of themes holds; null where there is no text or, but for whether it was read,
   * nobody has read it.
   */
  @Nullable ThemeFound found(Column column, CodedResponse line) {
    String question = column.question().id();
    Coded coded = line.coded().get(question);
    if (column.part() == Column.Part.THEME) {
      return coded == null ? null : ThemeFound.of(coded, column.found().id());
    }
    return hasText(column.question(), line.response().progress().answers().get(question))
        ? ThemeFound.of(coded != null)
        : null;
  }

  private static boolean hasText(Asked asked, @Nullable Answer answer) {
    return answer != null
        && (asked.type() == Type.TEXT ? answer.value() != null : answer.comment() != null);
  }

  private @Nullable Object ofAnswer(Column column, @Nullable Answer answer) {
    if (answer == null) {
      return null;
    }
    return switch (column.part()) {
      case VALUE -> value(column.question(), answer.value());
      case AREA -> area(answer.value());
      case OPTION -> picked(column, answer.value());
      case STATUS -> answer.kind().name().toLowerCase(Locale.ROOT);
      case COMMENT -> answer.comment();
      case WRITTEN_IN -> answer.value() == null ? null : answer.language().toLanguageTag();
      case SAID -> answer.said().isEmpty() ? null : answer.said();
      default -> answer.by() == null ? null : answer.by().name().toLowerCase(Locale.ROOT);
    };
  }

  private @Nullable Object value(Asked asked, @Nullable Value value) {
    if (layout.labels()) {
      if (value instanceof Value.Chosen chosen) {
        return asked.label(chosen.option(), layout);
      }
      if (value instanceof Value.YesNo answer) {
        return yesOrNo(asked, answer.yes());
      }
    }
    return PlainAnswers.of(value);
  }

  private @Nullable Object area(@Nullable Value value) {
    if (!(value instanceof Value.Outward outward)) {
      return null;
    }
    Area area = areas.get(outward.code());
    if (area == null) {
      return layout.labels() ? "Outside our areas" : "outside";
    }
    return layout.labels() ? area.name() : area.key();
  }

  private @Nullable Object picked(Column column, @Nullable Value value) {
    if (!(value instanceof Value.ChosenMany many)) {
      return null;
    }
    boolean yes = many.options().contains(column.picked());
    return layout.labels() ? yesOrNo(column.question(), yes) : yes;
  }

  private String yesOrNo(Asked asked, boolean yes) {
    Wording words = asked.words(layout);
    return words.say(yes ? Standing.YES : Standing.NO);
  }
}

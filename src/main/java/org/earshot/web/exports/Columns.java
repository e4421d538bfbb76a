package org.earshot.web.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.flow.Type;
import org.earshot.themes.Theme;
import org.earshot.web.exports.Column.Part;

/** The columns of a table of responses: the same in every kind of file. */
final class Columns {

  private static final List<Part> OF_THE_RESPONSE =
      List.of(
          Part.ID,
          Part.CHANNEL,
          Part.LANGUAGE,
          Part.STARTED_AT,
          Part.COMPLETED_AT,
          Part.VERSION,
          Part.PARTNER,
          Part.AFTER_CLOSING);

  private Columns() {}

  /**
   * @param books the themes of each question, in the order added
   */
  static List<Column> of(List<Asked> asked, Layout layout, Map<String, List<Theme>> books) {
    List<Column> columns = new ArrayList<>(OF_THE_RESPONSE.stream().map(Column::of).toList());
    if (layout.organisations()) {
      columns.add(Column.of(Part.ANSWERING_FOR));
      columns.add(Column.of(Part.ORGANISATION));
    }
    asked.forEach(one -> add(one, layout, books.getOrDefault(one.id(), List.of()), columns));
    return columns;
  }

  /** An answer to choose several from is a column an option. */
  private static void add(Asked asked, Layout layout, List<Theme> book, List<Column> columns) {
    if (asked.type() == Type.CHOICES) {
      asked.options().forEach(option -> columns.add(Column.of(asked, option)));
    } else {
      columns.add(Column.of(Part.VALUE, asked));
    }
    if (asked.type() == Type.POSTCODE && !layout.areas().isEmpty()) {
      columns.add(Column.of(Part.AREA, asked));
    }
    columns.add(Column.of(Part.STATUS, asked));
    columns.add(Column.of(asked.type() == Type.TEXT ? Part.WRITTEN_IN : Part.COMMENT, asked));
    if (!book.isEmpty()) {
      columns.add(Column.of(Part.THEMES_READ, asked));
      ThemeCodes codes = new ThemeCodes();
      book.forEach(theme -> columns.add(Column.of(asked, codes.next(theme.name()), theme)));
    }
    if (layout.originals()) {
      columns.add(Column.of(Part.SAID, asked));
      columns.add(Column.of(Part.READ_BY, asked));
    }
  }
}

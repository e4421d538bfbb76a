package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.earshot.flow.Value;
import org.earshot.responses.Counting.PartCount;
import org.earshot.responses.Counting.SplitCount;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Selection.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts in the database, so that a million answers cost no memory here. */
@Component
class JdbcCounting {

  private static final String COUNTED =
      " from answer a join response r on r.id = a.response%s where r.consultation = ?"
          + " and not r.set_aside and not r.after_closing and a.applies and a.kind <> 'SHOWN'";

  /** One value, or one among several: the letter and the colon of the code are left away. */
  private static final String HAS =
      " and exists (select 1 from answer g where g.response = r.id and g.question = ? and g.applies"
          + " and position(',' || cast(? as varchar) || ',' in ',' || substring(g.coded from 3) || ',') > 0)";

  /** Followed by "in" or "not in", and the codes. */
  private static final String FROM =
      " and exists (select 1 from answer g where g.response = r.id and g.question = ? and g.applies"
          + " and g.coded";

  private static final String GIVEN =
      " join answer b on b.response = r.id and b.applies and b.kind = 'ANSWERED'"
          + " and b.coded is not null and b.question = ?";

  /** Those of one consultation who answered for an organisation; asked for with its slug twice. */
  private static final String FOR_ORGANISATIONS =
      " left join (select x.id from response x join answer o on o.response = x.id where"
          + " x.consultation = ? and "
          + Organisations.SAID
          + " union select m.response from organisation_mark m where m.consultation = ?) v"
          + " on v.id = r.id";

  private static final String CELLS =
      "select a.question, a.kind, a.coded, count(*), r.channel, r.language, r.partner"
          + COUNTED.formatted("")
          + " group by a.question, a.kind, a.coded, r.channel, r.language, r.partner";

  private final JdbcTemplate jdbc;

  JdbcCounting(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Long ago where it has not. */
  Instant closedAt(String consultation) {
    return Closing.of(jdbc, consultation);
  }

  /** How many of those who consented are selected. */
  long people(String consultation, Selection selection) {
    List<Object> values = new ArrayList<>(List.of(consultation));
    String sql =
        "select count(*) from response r where r.consultation = ? and r.consent is not null"
            + " and not r.set_aside and not r.after_closing"
            + condition(selection, values);
    return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, values.toArray()));
  }

  /** The same, split by a dimension; those who gave nothing there are left out. */
  List<PartCount> people(String consultation, Dimension by, Selection selection) {
    List<Object> values = new ArrayList<>();
    String join = join(consultation, by, values);
    values.add(consultation);
    String part = part(by);
    String sql =
        "select count(*), "
            + part
            + " from response r"
            + join
            + " where r.consultation = ? and r.consent is not null and not r.set_aside"
            + " and not r.after_closing"
            + condition(selection, values)
            + " group by "
            + part;
    return jdbc.query(
        sql, (row, n) -> new PartCount(row.getString(2), row.getLong(1)), values.toArray());
  }

  private static String join(String consultation, @Nullable Dimension by, List<Object> values) {
    if (by instanceof Dimension.Given given) {
      values.add(given.question());
      return GIVEN;
    }
    if (by instanceof Dimension.AnsweringFor) {
      values.add(consultation);
      values.add(consultation);
      return FOR_ORGANISATIONS;
    }
    return "";
  }

  /** All answers to a consultation. */
  Cells cells(String consultation) {
    return new Cells(
        jdbc.query(
            CELLS,
            (row, n) ->
                new Cells.Cell(row.getString(5), row.getString(6), row.getString(7), counted(row)),
            consultation));
  }

  /**
   * @param by null for one part that is everybody, with an empty name
   */
  List<SplitCount> split(String consultation, @Nullable Dimension by, Selection selection) {
    List<Object> values = new ArrayList<>();
    String join = join(consultation, by, values);
    values.add(consultation);
    String part = part(by);
    String sql =
        "select a.question, a.kind, a.coded, count(*), "
            + part
            + " as part"
            + COUNTED.formatted(join)
            + condition(selection, values)
            + " group by a.question, a.kind, a.coded"
            + (by == null ? "" : ", " + part);
    return jdbc.query(
        sql, (row, n) -> new SplitCount(row.getString(5), counted(row)), values.toArray());
  }

  private static String part(@Nullable Dimension by) {
    return switch (by) {
      case null -> "''";
      case Dimension.Channel channel -> "r.channel";
      case Dimension.Language language -> "r.language";
      case Dimension.Partner partner -> "coalesce(r.partner, '')";
      case Dimension.AnsweringFor one ->
          "case when v.id is null then 'self' else 'organisation' end";
      case Dimension.Given given -> "b.coded";
    };
  }

  private static String condition(Selection selection, List<Object> values) {
    StringBuilder sql = new StringBuilder();
    if (selection.channel() != null) {
      sql.append(" and r.channel = ?");
      values.add(selection.channel());
    }
    if (selection.language() != null) {
      sql.append(" and r.language = ?");
      values.add(selection.language());
    }
    if (selection.partner() != null) {
      sql.append(" and coalesce(r.partner, '') = ?");
      values.add(selection.partner());
    }
    Voice voice = selection.voice();
    if (voice != null) {
      sql.append(" and ").append(Organisations.is(voice));
    }
    selection
        .given()
        .forEach(
            (question, value) -> {
              sql.append(HAS);
              values.add(question);
              values.add(value);
            });
    selection.from().forEach((question, codes) -> sql.append(from(question, codes, values)));
    return sql.toString();
  }

  private static String from(String question, Codes codes, List<Object> values) {
    values.add(question);
    if (codes.codes().isEmpty()) {
      return FROM + (codes.others() ? " is not null)" : " = '')");
    }
    codes.codes().stream()
        .sorted()
        .forEach(code -> values.add(ValueCode.encode(new Value.Outward(code))));
    String places = String.join(", ", Collections.nCopies(codes.codes().size(), "?"));
    return FROM + (codes.others() ? " not in (" : " in (") + places + "))";
  }

  private static ValueCount counted(ResultSet row) throws SQLException {
    return new ValueCount(
        row.getString(1),
        row.getString(2).toLowerCase(Locale.ROOT),
        row.getString(3),
        row.getLong(4));
  }
}

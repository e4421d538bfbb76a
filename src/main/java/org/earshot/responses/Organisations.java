package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Question;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.ContactDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who answered for an organisation: they said so where they were asked, or whoever entered their
 * answers did. An organisation is named where it agreed to be, with what it said, and has a name.
 */
@Component
public class Organisations {

  /** The longest name that is kept or shown. */
  public static final int LONGEST = 100;

  /** Of an answer "o". */
  static final String SAID =
      "o.question = '"
          + Question.ANSWERING_FOR
          + "' and o.applies and o.coded = 'o:"
          + Question.ORGANISATION
          + "'";

  private static final String ASKED =
      "exists (select 1 from answer o where o.response = r.id and " + SAID + ")";

  /** Of a response "r". */
  public static final String IS_ONE =
      "(" + ASKED + " or exists (select 1 from organisation_mark m where m.response = r.id))";

  /** Of a response "r". */
  private static final String IS_NAMED =
      "(("
          + ASKED
          + " and exists (select 1 from answer o where o.response = r.id and o.applies"
          + " and o.coded = 'b:true' and o.question = '"
          + Question.ORGANISATION_NAMED
          + "') and exists (select 1 from answer o where o.response = r.id and o.applies"
          + " and o.words is not null and o.question = '"
          + Question.ORGANISATION_NAME
          + "')) or exists (select 1 from organisation_mark m where m.response = r.id and m.named))";

  /** Of a response "r". */
  static String is(Voice voice) {
    return switch (voice) {
      case SELF -> "not " + IS_ONE;
      case ORGANISATION -> IS_ONE;
      case NAMED -> IS_NAMED;
      case UNNAMED -> "not " + IS_NAMED;
      case NAMELESS -> IS_ONE + " and not " + IS_NAMED;
    };
  }

  private static final String NAME = "organisation_mark.name";

  /** As many as one statement takes. */
  private static final int AT_ONCE = 1_000;

  private static final String FOUND =
      "select r.id, r.after_closing, " + IS_NAMED + " as is_named from response r where ";

  private static final KeptCounts.Limits<Counted> LIMITS =
      new KeptCounts.Limits<>(Counted::among, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(1));

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final AnswerRows rows;
  private final Consultations consultations;
  private final HeadCount heads;
  private final KeptCounts<String, Counted> kept;

  Organisations(
      JdbcClient jdbc,
      Cipher cipher,
      AnswerRows rows,
      Consultations consultations,
      HeadCount heads,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.rows = rows;
    this.consultations = consultations;
    this.heads = heads;
    this.kept = new KeptCounts<>(LIMITS, clock);
  }

  /**
   * @param among how many take part: looking through them is what takes long
   */
  private record Counted(List<Organisation> all, long among) {}

  /**
   * One of them.
   *
   * @param name null where it did not agree to be named
   * @param afterClosing whether its answers came only then, so that they are in no number
   */
  public record Organisation(UUID response, @Nullable String name, boolean afterClosing) {}

  /**
   * All that answered this consultation while it was open: those with a name first, by their names.
   * Where very many take part it may be a minute old.
   */
  public List<Organisation> in(String consultation) {
    return all(consultation).stream().filter(one -> !one.afterClosing()).toList();
  }

  /** Whether there is any, one that came after closing too. */
  public boolean any(String consultation) {
    return !all(consultation).isEmpty();
  }

  private List<Organisation> all(String consultation) {
    return asks(consultation) || isMarked(consultation)
        ? kept.of(consultation, () -> counted(consultation)).all()
        : List.of();
  }

  private boolean asks(String consultation) {
    return consultations
        .find(consultation)
        .filter(found -> found.version() != null)
        .map(found -> consultations.conversation(Objects.requireNonNull(found.version()), found))
        .flatMap(conversation -> conversation.question(Question.ANSWERING_FOR))
        .isPresent();
  }

  private boolean isMarked(String consultation) {
    return jdbc.sql("select exists (select 1 from organisation_mark where consultation = ?)")
        .param(consultation)
        .query(Boolean.class)
        .single();
  }

  private Counted counted(String consultation) {
    List<Organisation> all =
        jdbc.sql(
                FOUND
                    + "r.consultation = ? and r.consent is not null and not r.set_aside and "
                    + IS_ONE)
            .param(consultation)
            .query(Organisations::found)
            .list();
    List<Organisation> sorted =
        named(all).stream()
            .sorted(
                Comparator.comparing(
                        Organisation::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
                    .thenComparing(Organisation::response))
            .toList();
    return new Counted(sorted, heads.tally(consultation, one -> true).started());
  }

  /** Which of these responses were given for one, by their ids. */
  public Map<UUID, Organisation> among(Collection<UUID> responses) {
    Map<UUID, Organisation> found = new HashMap<>();
    List<UUID> ids = List.copyOf(responses);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<Organisation> some =
          jdbc.sql(FOUND + "r.id in (:ids) and " + IS_ONE)
              .param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
              .query(Organisations::found)
              .list();
      named(some).forEach(one -> found.put(one.response(), one));
    }
    return found;
  }

  /** Says that a response was given for one, under this name; empty where nobody knows it. */
  public void mark(UUID response, String consultation, String name, boolean named) {
    String kept = line(name);
    jdbc.sql(
            "insert into organisation_mark (response, consultation, name, named)"
                + " values (?, ?, ?, ?)")
        .param(response)
        .param(consultation)
        .param(kept.isEmpty() ? null : cipher.encrypt(kept, NAME))
        .param(named && !kept.isEmpty())
        .update();
  }

  /**
   * What whoever entered a response said of its organisation.
   *
   * @param name empty where nobody knows it
   * @param named whether it agreed to be named
   */
  public record Mark(String name, boolean named) {}

  /** Empty where nobody marked it; whoever was asked has answered it themselves. */
  public Optional<Mark> marked(UUID response) {
    return jdbc.sql("select name, named from organisation_mark where response = ?")
        .param(response)
        .query(
            (row, number) ->
                new Mark(row.getBytes("name") == null ? "" : name(row), row.getBoolean("named")))
        .optional();
  }

  /** With the names of those that agreed to be named. */
  private List<Organisation> named(List<Organisation> all) {
    List<UUID> ids =
        all.stream().filter(one -> one.name() != null).map(Organisation::response).toList();
    Map<UUID, String> names = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
      jdbc.sql(
              "select response, words from answer where question = '"
                  + Question.ORGANISATION_NAME
                  + "' and words is not null and response in (:ids)")
          .param("ids", some)
          .query(
              row -> {
                names.put(row.getObject("response", UUID.class), line(rows.words(row)));
              });
      jdbc.sql("select response, name from organisation_mark where named and response in (:ids)")
          .param("ids", some)
          .query(
              row -> {
                names.put(row.getObject("response", UUID.class), name(row));
              });
    }
    List<Organisation> named = new ArrayList<>();
    all.forEach(
        one ->
            named.add(
                new Organisation(one.response(), names.get(one.response()), one.afterClosing())));
    return named;
  }

  /** Its name is looked for later, where it may be. */
  private static Organisation found(ResultSet row, int number) throws SQLException {
    return new Organisation(
        row.getObject("id", UUID.class),
        row.getBoolean("is_named") ? "" : null,
        row.getBoolean("after_closing"));
  }

  private String name(ResultSet row) throws SQLException {
    return cipher.decrypt(row.getBytes("name"), NAME);
  }

  /** It is read by everybody, and somebody may have written how to reach them beside it. */
  private static String line(String name) {
    String one = ContactDetails.without(name.strip().replaceAll("\\s+", " "));
    return one.length() > LONGEST ? one.substring(0, LONGEST) : one;
  }
}

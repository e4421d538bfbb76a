package org.earshot.participants;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger of STOPs that were said to a person; only ever added to. The words go with whoever
 * said them, and after a time where that is nobody whom we know.
 */
@Component
public class ToldStops implements Retained {

  private static final String WORDS = "told_stop.words";

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final ContactSettings settings;

  ToldStops(JdbcClient jdbc, Cipher cipher, ContactSettings settings) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.settings = settings;
  }

  /**
   * One line of it.
   *
   * @param way how it was said
   * @param officer the account of whoever wrote it down
   * @param words what was said, as the officer wrote it; null where they are kept with another
   *     phone or app of the same person, or not any more
   */
  public record ToldStop(ByHand way, String officer, @Nullable String words, Instant at) {

    /** The same for another phone or app of theirs: the words are kept once. */
    public ToldStop withoutWords() {
      return new ToldStop(way, officer, null, at);
    }
  }

  public void add(SubjectId id, ToldStop said) {
    jdbc.sql("insert into told_stop (subject, at, way, officer, words) values (?, ?, ?, ?, ?)")
        .param(id.value())
        .param(said.at().atOffset(ZoneOffset.UTC))
        .param(said.way().key())
        .param(said.officer())
        .param(5, sealed(said.words()), Types.VARBINARY)
        .update();
  }

  /** Of this phone or app, the oldest first. */
  public List<ToldStop> of(SubjectId id) {
    return jdbc.sql("select at, way, officer, words from told_stop where subject = ? order by id")
        .param(id.value())
        .query(
            (row, number) ->
                new ToldStop(
                    ByHand.of(row.getString("way")).orElseThrow(),
                    row.getString("officer"),
                    words(row.getBytes("words")),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private byte @Nullable [] sealed(@Nullable String words) {
    return words == null ? null : cipher.encrypt(words, WORDS);
  }

  private @Nullable String words(byte @Nullable [] kept) {
    return kept == null ? null : cipher.decrypt(kept, WORDS);
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "The words of a STOP that was said to an officer, encrypted",
            "until the person’s number is gone; where we did not know the number, for "
                + KeptFor.words(settings.others())
                + " after it was written down"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    jdbc.sql(
            "update told_stop set words = null where words is not null and at < ? and not exists"
                + " (select 1 from participant p where p.subject = told_stop.subject)")
        .param(now.atOffset(ZoneOffset.UTC).minus(settings.others()))
        .update();
  }
}

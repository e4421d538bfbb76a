package org.earshot.outcomes;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Paper.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes letters that say the same to everybody, to each who asked to be told. */
@Component
class Post {

  private static final Logger LOG = LoggerFactory.getLogger(Post.class);

  private final Audience audience;
  private final Mailing mailing;
  private final InstantSource clock;
  private final String publicUrl;
  private final String organisation;

  Post(
      Audience audience,
      Outbox outbox,
      TransactionOperations transaction,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl,
      @Value("${earshot.organisation:}") String organisation) {
    this.audience = audience;
    this.mailing = new Mailing(audience, outbox, transaction);
    this.clock = clock;
    this.publicUrl = publicUrl;
    this.organisation = organisation;
  }

  /** Who asked; empty where it is not set up. */
  String organisation() {
    return organisation;
  }

  /** Where everybody reads about a consultation. */
  String page(String slug) {
    return publicUrl + "/consultations/" + slug;
  }

  /** Writes what has not been written yet of the newest paper; none if nobody approved it. */
  <W extends Record> void write(
      PaperTable<W> table, String slug, Function<Entry<W>, SameForAll> letters) {
    write(table, slug, letters, () -> true);
  }

  /**
   * The same.
   *
   * @param wanted whether it is still to be told, asked in each transaction that writes letters
   */
  <W extends Record> void write(
      PaperTable<W> table,
      String slug,
      Function<Entry<W>, SameForAll> letters,
      BooleanSupplier wanted) {
    Entry<W> entry = table.find(slug).orElseThrow();
    if (!entry.told()) {
      LOG.error("A paper of {} is not being sent: no letter is written", slug);
      return;
    }
    SameForAll same = letters.apply(entry);
    Mailing wantedOnly = mailing.onlyWhile(wanted);
    wantedOnly.write(
        same.consultation(),
        one -> List.of(same.once(one)),
        person -> same.to(person, audience.response(person, slug)));
    table.sent(slug, clock.instant());
  }
}

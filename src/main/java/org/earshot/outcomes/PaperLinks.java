package org.earshot.outcomes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.links.Found;
import org.earshot.links.Found.State;
import org.earshot.links.LinkLookUp;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.PaperLink.Overruled;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Where the links in papers lead. One that certainly leads nowhere keeps a paper from being sent,
 * until it is mended or an officer says why it goes out all the same.
 */
@Service
public class PaperLinks {

  /** A page is not to hang for it: what is not known by then is on it when it is loaded again. */
  private static final Duration ON_A_PAGE = Duration.ofMillis(1_500);

  private static final Duration BEFORE_SENDING = Duration.ofSeconds(8);

  private static final int LONGEST = 600;
  private static final int LONGEST_REASON = 500;
  private static final int MOST = 40;

  private final LinkLookUp lookUp;
  private final OwnPages pages;
  private final JdbcClient db;
  private final InstantSource clock;
  private final String publicUrl;

  PaperLinks(
      LinkLookUp lookUp,
      OwnPages pages,
      JdbcClient db,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl) {
    this.lookUp = lookUp;
    this.pages = pages;
    this.db = db;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  /** Each link of it once, with what is known of it by now. */
  public List<PaperLink> of(Entry<?> paper) {
    return of(paper, ON_A_PAGE);
  }

  /** Begins to look them up. */
  void begin(Record words) {
    lookUp.of(elsewhere(addresses(words)), Duration.ZERO);
  }

  /**
   * @throws Refused in conflict, naming each link that certainly leads nowhere
   */
  void refuseDead(Entry<?> paper) {
    List<String> dead =
        of(paper, BEFORE_SENDING).stream().filter(PaperLink::stops).map(PaperLink::words).toList();
    if (!dead.isEmpty()) {
      throw Refused.conflict(
          "links",
          String.join(" ", dead)
              + " Mend it, or say on its page in the console why it goes out all the same.");
    }
  }

  /**
   * Lets a link of this paper, and of no other, go out although nothing is there.
   *
   * @throws Refused without a reason; in conflict where it does not stand in the paper, is not
   *     dead, or has been sent
   */
  public void overrule(Entry<?> paper, String address, String reason, Officer by) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refused.invalid(
          "reason", "Say in a few words why the link goes out although nothing is there.");
    }
    if (paper.told()
        || of(paper, BEFORE_SENDING).stream()
            .noneMatch(link -> link.address().equals(address) && link.dead())) {
      throw Refused.conflict(
          "links",
          "This link keeps nothing from being sent any more: it leads somewhere by now, stands no"
              + " longer in the words, or has been sent.");
    }
    Instant now = clock.instant();
    try {
      db.sql(
              "insert into link_let_out (slug, paper, link, reason, officer, officer_name, at)"
                  + " values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              paper.slug(),
              paper.paper(),
              address,
              reason.strip(),
              by.id(),
              by.name(),
              PaperTable.utc(now))
          .update();
    } catch (DuplicateKeyException already) {
      // The first reason stays.
    }
  }

  private List<PaperLink> of(Entry<?> paper, Duration wait) {
    List<String> addresses = addresses(paper.words());
    if (addresses.isEmpty()) {
      return List.of();
    }
    Map<String, Found> found = lookUp.of(elsewhere(addresses), wait);
    Map<String, Overruled> overruled = overruled(paper);
    return addresses.stream()
        .map(
            address -> {
              Found known = found.get(address);
              return new PaperLink(
                  address, known == null ? own(address) : known, overruled.get(address));
            })
        .toList();
  }

  private static List<String> addresses(Record words) {
    return OutcomeJson.texts(words).stream()
        .flatMap(text -> Links.found(text).stream())
        .distinct()
        .filter(address -> address.length() <= LONGEST)
        .limit(MOST)
        .toList();
  }

  private List<String> elsewhere(List<String> addresses) {
    return addresses.stream().filter(address -> !isOwn(address)).toList();
  }

  private boolean isOwn(String address) {
    return address.equals(publicUrl) || address.startsWith(publicUrl + "/");
  }

  /** We know our own pages without asking. */
  private Found own(String address) {
    return pages.isThere(address.substring(publicUrl.length()))
        ? new Found(State.THERE, "")
        : new Found(State.DEAD, "is no public page here");
  }

  private Map<String, Overruled> overruled(Entry<?> paper) {
    Map<String, Overruled> overruled = new HashMap<>();
    db.sql("select link, reason, officer_name from link_let_out where slug = ? and paper = ?")
        .params(paper.slug(), paper.paper())
        .query(
            row -> {
              overruled.put(row.getString(1), new Overruled(row.getString(2), row.getString(3)));
            });
    return overruled;
  }
}

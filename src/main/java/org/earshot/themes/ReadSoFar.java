package org.earshot.themes;

import java.time.Duration;
import java.time.InstantSource;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Responses;
import org.earshot.themes.Reading.Progress;
import org.springframework.stereotype.Component;

/**
 * How many texts of a question there are, and how many of them were read. Comments beside closed
 * answers are looked for first; in a large consultation a part of them, and the rest behind the
 * scenes.
 */
@Component
class ReadSoFar {

  private static final KeptCounts.Limits<Counted> LIMITS =
      new KeptCounts.Limits<>(Counted::people, KeptCounts.MANY_PEOPLE, Duration.ofMinutes(15));

  /** Whoever comes first waits until so many are looked at, and for no more. */
  private static final int AT_FIRST = 1_000;

  private static final int LATER = 20_000;

  private final Remarks remarks;
  private final CodingTable codings;
  private final Responses responses;
  private final KeptCounts<Place, Counted> kept;

  ReadSoFar(Remarks remarks, CodingTable codings, Responses responses, InstantSource clock) {
    this.remarks = remarks;
    this.codings = codings;
    this.responses = responses;
    this.kept = new KeptCounts<>(LIMITS, clock);
  }

  private record Place(String slug, String question) {}

  /**
   * @param more whether comments may be left to be found
   * @param people who take part in the consultation
   */
  private record Counted(CodingTable.Done done, boolean more, long people) {}

  Progress of(String slug, String question) {
    Place place = new Place(slug, question);
    Counted counted = kept.of(place, () -> count(place));
    return new Progress(
        counted.done().read(),
        counted.done().total(),
        counted.more(),
        kept.countedAt(place).orElse(null));
  }

  private Counted count(Place place) {
    int most = kept.countedAt(place).isEmpty() ? AT_FIRST : LATER;
    boolean more = remarks.look(place.slug(), place.question(), most);
    return new Counted(
        codings.done(place.slug(), place.question()),
        more,
        responses.tally(place.slug()).started());
  }
}

package org.earshot.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with a group of people at which they were asked.
 *
 * @param consultation its slug
 * @param partner the join word of the partner whose people they were; null for none
 * @param closedAt null while sheets may be entered and taken back
 * @param notesVersion rises each time that what was said together is saved
 */
public record GroupSession(
    UUID id,
    String consultation,
    Particulars particulars,
    @Nullable String partner,
    String officerName,
    @Nullable Instant closedAt,
    int notesVersion) {

  /**
   * What an officer says of it.
   *
   * @param languages in which people were asked
   * @param present how many people were there
   */
  public record Particulars(
      String title,
      String place,
      LocalDate heldOn,
      List<Locale> languages,
      String ledBy,
      int present) {

    public Particulars {
      languages = List.copyOf(languages);
    }
  }

  public boolean closed() {
    return closedAt != null;
  }

  public String title() {
    return particulars.title();
  }

  public int present() {
    return particulars.present();
  }
}

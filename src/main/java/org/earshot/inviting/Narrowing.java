package org.earshot.inviting;

import java.util.EnumSet;
import java.util.Set;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which of those who agreed to be asked again are meant.
 *
 * @param consultation that asked them (its slug); null for any
 * @param language in which they wrote to us (BCP 47); null for any
 * @param channel on which they wrote to us; null for any
 * @param people who are from the area that is meant, on any of their phones; null for any
 * @param topic that they chose to be asked about (its key); null for any
 */
public record Narrowing(
    @Nullable String consultation,
    @Nullable String language,
    @Nullable String channel,
    @Nullable Set<SubjectId> people,
    @Nullable String topic) {

  public static final Narrowing NONE = new Narrowing(null, null, null, null, null);

  public Narrowing(
      @Nullable String consultation,
      @Nullable String language,
      @Nullable String channel,
      @Nullable Set<SubjectId> people) {
    this(consultation, language, channel, people, null);
  }

  /** By what they can be told apart. */
  enum By {
    CONSULTATION,
    LANGUAGE,
    CHANNEL,
    PEOPLE,
    TOPIC
  }

  /** By what it narrows. */
  Set<By> by() {
    Set<By> by = EnumSet.noneOf(By.class);
    if (consultation != null) {
      by.add(By.CONSULTATION);
    }
    if (language != null) {
      by.add(By.LANGUAGE);
    }
    if (channel != null) {
      by.add(By.CHANNEL);
    }
    if (people != null) {
      by.add(By.PEOPLE);
    }
    if (topic != null) {
      by.add(By.TOPIC);
    }
    return by;
  }
}

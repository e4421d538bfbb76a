package org.earshot.responses;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which responses to a consultation are counted.
 *
 * @param channel null for every channel
 * @param language BCP 47; null for every language
 * @param partner the join word that brought them, empty for those whom none did; null for whoever
 *     came
 * @param given by question, the value that must have been given, or be among those given: an
 *     option's id, "true" or "false", a number as it is coded, an outward code
 * @param from by question, the outward codes of which one must have been given
 * @param voice for whom they answered; null for anybody
 */
public record Selection(
    @Nullable String channel,
    @Nullable String language,
    @Nullable String partner,
    Map<String, String> given,
    Map<String, Codes> from,
    @Nullable Voice voice) {

  public static final Selection ALL = new Selection(null, null, Map.of());

  /**
   * Outward codes.
   *
   * @param others whether every code but these is meant
   */
  public record Codes(Set<String> codes, boolean others) {
    public Codes {
      codes = Set.copyOf(codes);
    }
  }

  /** All who answered for these. */
  public static Selection of(Voice voice) {
    return ALL.at(voice);
  }

  /** The same, of those who answered for these only; null for anybody. */
  public Selection at(@Nullable Voice other) {
    return new Selection(channel, language, partner, given, from, other);
  }

  /** Wherever they are from. */
  public Selection(
      @Nullable String channel,
      @Nullable String language,
      @Nullable String partner,
      Map<String, String> given) {
    this(channel, language, partner, given, Map.of(), null);
  }

  /** Whoever brought them. */
  public Selection(@Nullable String channel, @Nullable String language, Map<String, String> given) {
    this(channel, language, null, given);
  }

  public Selection {
    given = Map.copyOf(given);
    from = Map.copyOf(from);
  }

  /** Whether it depends on what was given, or on for whom. */
  boolean isByAnswers() {
    return !given.isEmpty() || !from.isEmpty() || voice != null;
  }

  /**
   * Whether it has a response of these; what was given to its questions is not looked at.
   *
   * @param itsPartner null for none, which a selection names with nothing
   */
  boolean has(String itsChannel, String itsLanguage, @Nullable String itsPartner) {
    return (channel == null || channel.equals(itsChannel))
        && (language == null || language.equals(itsLanguage))
        && (partner == null || partner.equals(Objects.requireNonNullElse(itsPartner, "")));
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /** What it is narrowed by, each with the part that is left. */
  public Map<Dimension, String> narrowings() {
    Map<Dimension, String> narrowings = new LinkedHashMap<>();
    put(narrowings, new Dimension.Channel(), channel);
    put(narrowings, new Dimension.Language(), language);
    put(narrowings, new Dimension.Partner(), partner);
    put(narrowings, new Dimension.AnsweringFor(), voice == null ? null : voice.word());
    given.forEach((question, value) -> narrowings.put(new Dimension.Given(question), value));
    return narrowings;
  }

  private static void put(Map<Dimension, String> narrowings, Dimension by, @Nullable String part) {
    if (part != null) {
      narrowings.put(by, part);
    }
  }

  /** The same, whatever they are there. */
  public Selection without(Dimension by) {
    return at(by, null);
  }

  /** The same, of this part only. */
  public Selection with(Dimension by, String part) {
    return at(by, part);
  }

  private Selection at(Dimension by, @Nullable String part) {
    return switch (by) {
      case Dimension.Channel one -> new Selection(part, language, partner, given, from, voice);
      case Dimension.Language one -> new Selection(channel, part, partner, given, from, voice);
      case Dimension.Partner one -> new Selection(channel, language, part, given, from, voice);
      case Dimension.AnsweringFor one -> at(part == null ? null : Voice.of(part).orElse(null));
      case Dimension.Given one ->
          new Selection(channel, language, partner, given(one.question(), part), from, voice);
    };
  }

  /** The same, where an answer to this question is told by its codes instead. */
  public Selection from(String question, Codes codes) {
    Map<String, Codes> more = new LinkedHashMap<>(from);
    more.put(question, codes);
    return new Selection(channel, language, partner, given(question, null), more, voice);
  }

  private Map<String, String> given(String question, @Nullable String value) {
    Map<String, String> other = new LinkedHashMap<>(given);
    other.remove(question);
    if (value != null) {
      other.put(question, value);
    }
    return other;
  }
}

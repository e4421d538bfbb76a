package org.earshot.web.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.Stakeholder;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.ToldOthers.Note;
import org.jspecify.annotations.Nullable;

/**
 * A partner or a stakeholder, and what they were told.
 *
 * @param what what they are ("Partner")
 * @param report null where they were not told of it
 * @param outcome null where they were not told of it
 */
public record Knows(String name, String what, @Nullable Note report, @Nullable Note outcome) {

  private static final String PARTNER = "Partner";
  private static final String OTHER = "Not in the set-up record";

  /** The partners and stakeholders of the set-up record, each once, with what they are. */
  public static Map<String, String> named(SetUp setUp) {
    Map<String, String> named = new LinkedHashMap<>();
    if (setUp.partners() != null) {
      setUp.partners().forEach(partner -> name(partner.name(), PARTNER, named));
    }
    if (setUp.stakeholders() != null) {
      setUp.stakeholders().forEach(one -> name(one.name(), what(one.type()), named));
    }
    return named;
  }

  /** Those of the set-up record in its order, then others who were told. */
  public static List<Knows> all(SetUp setUp, List<Note> notes) {
    Map<String, String> named = named(setUp);
    notes.forEach(note -> named.putIfAbsent(note.name(), OTHER));
    List<Knows> all = new ArrayList<>();
    named.forEach(
        (name, what) ->
            all.add(
                new Knows(
                    name,
                    what,
                    find(notes, name, Promise.REPORT),
                    find(notes, name, Promise.OUTCOME))));
    return all;
  }

  private static void name(@Nullable String name, String what, Map<String, String> named) {
    if (name != null && !name.isBlank()) {
      named.putIfAbsent(name.strip(), what);
    }
  }

  private static String what(Stakeholder.@Nullable Type type) {
    if (type == null) {
      return "Stakeholder";
    }
    String words =
        type == Stakeholder.Type.residents
            ? "the public"
            : type.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return "Stakeholder: " + words;
  }

  private static @Nullable Note find(List<Note> notes, String name, Promise paper) {
    return notes.stream()
        .filter(note -> note.paper() == paper && note.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** What they were told of this. */
  public @Nullable Note of(Promise paper) {
    return paper == Promise.REPORT ? report : outcome;
  }
}

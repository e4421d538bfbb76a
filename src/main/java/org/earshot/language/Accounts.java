package org.earshot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.Guide.Place;
import org.earshot.language.OwnLine.Kind;
import org.earshot.language.OwnLine.Own;
import org.earshot.language.OwnLine.State;
import org.jspecify.annotations.Nullable;

/** Gives account of how far each language has come. */
final class Accounts {

  private final Guide guide;
  private final Locales locales;

  Accounts(Guide guide, Locales locales) {
    this.guide = guide;
    this.locales = locales;
  }

  OwnLanguage of(Tongue tongue) {
    LocaleFile file = tongue.spoken();
    View view = new View(tongue, Pieces.of(file), english(file));
    List<OwnPart> parts = new ArrayList<>();
    guide
        .places(locales.filedEnglish(), tongue.filed())
        .forEach(
            (topic, places) ->
                parts.add(
                    new OwnPart(
                        topic.id(),
                        topic.heading(),
                        topic.kind(),
                        places.stream().map(place -> line(place, view)).toList())));
    return new OwnLanguage(
        file.language(),
        file.name(),
        tongue.checked(),
        tongue.introduced(),
        tongue.filed().checkedBy(),
        parts,
        tongue.readings().reversed(),
        locales.lacking(file));
  }

  /** Beside English itself stands what it came with. */
  private Map<String, String> english(LocaleFile file) {
    boolean itself = file.language().equals(Locale.ENGLISH);
    return Pieces.of(itself ? locales.filedEnglish() : locales.english());
  }

  private record View(Tongue tongue, Map<String, String> now, Map<String, String> english) {}

  private OwnLine line(Place place, View view) {
    String path = place.path();
    Tongue tongue = view.tongue();
    String words = view.now().getOrDefault(path, "");
    String original = view.english().get(path);
    State state = tongue.state(path, view.now().get(path), original);
    return new OwnLine(
        path,
        place.kind(),
        place.label(),
        guide.note(path),
        original == null ? "" : original,
        words,
        shipped(tongue, path),
        state,
        state == State.CHANGED ? tongue.readBefore(path, words) : null,
        own(tongue, place, words));
  }

  private static String shipped(Tongue tongue, String path) {
    return tongue.shipped().getOrDefault(path, "");
  }

  private static @Nullable Own own(Tongue tongue, Place place, String words) {
    Rewording latest = tongue.latest().get(place.path());
    if (latest == null || latest.words() == null) {
      return null;
    }
    boolean list = place.kind() == Kind.LIST;
    boolean overtaken = !list && !latest.shipped().equals(shipped(tongue, place.path()));
    return new Own(latest, list || words.equals(latest.words()), overtaken);
  }
}

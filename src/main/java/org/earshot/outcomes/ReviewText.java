package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Review.Item;

/**
 * What people are told of what came of promises, in one language: each promise with what came of
 * it, then what is different. If that is long, as much as is comfortable to read. Pure.
 *
 * @param from the organisation that asked; empty where it is not set up
 * @param told in this language
 * @param url where everybody can read the rest
 */
record ReviewText(String from, String title, Review told, Wording wording, String url) {

  String message() {
    List<String> items = told.said().stream().map(this::item).toList();
    for (int count = items.size(); count > 0; count--) {
      List<String> parts = new ArrayList<>(items.subList(0, count));
      String shorter = framed(parts);
      parts.add(told.summary().strip());
      String whole = framed(parts);
      if (count == items.size() && whole.length() <= LetterText.COMFORTABLE) {
        return whole;
      }
      if (shorter.length() <= LetterText.COMFORTABLE) {
        return shorter;
      }
    }
    String only = items.isEmpty() ? told.summary().strip() : items.getFirst();
    int frame = framed(List.of("")).length();
    return framed(List.of(Sayings.cut(only, LetterText.LONGEST - frame)));
  }

  private String item(Item item) {
    return wording.say(Standing.PROGRESS_PROMISED, Map.of("promised", item.promised().strip()))
        + "\n"
        + wording.say(
            Objects.requireNonNull(item.result()).phrase(), Map.of("came", item.came().strip()));
  }

  private String framed(List<String> parts) {
    String intro = wording.say(Standing.PROGRESS_INTRO, Map.of("title", title));
    List<String> all = new ArrayList<>();
    all.add(from.isEmpty() ? intro : from + ": " + intro);
    all.addAll(parts);
    all.add(wording.say(Standing.READ_MORE, Map.of("url", url)));
    all.add(wording.say(Standing.OUTCOME_THANKS));
    return String.join("\n\n", all);
  }
}

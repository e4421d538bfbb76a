package org.earshot.authoring.script;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.yaml.Document;

/**
 * What {@code conversation.yaml} says.
 *
 * @param name the name that it gives itself; empty where it gives none
 * @param keywords as written
 * @param monitoring the ids of standard questions, as written
 * @param words its own words, in its own language
 */
public record Script(
    Document document,
    String name,
    List<String> keywords,
    List<Item> items,
    List<String> monitoring,
    boolean mayAskAgain,
    Words words) {

  public Script {
    keywords = List.copyOf(keywords);
    items = List.copyOf(items);
    monitoring = List.copyOf(monitoring);
  }

  public Locale language() {
    return words.language();
  }

  public String where(Item item) {
    return document.where(item.at());
  }

  public String where(Item item, String field) {
    return document.where(item.at() + "/" + field);
  }

  /**
   * Whether it can be asked at all, whatever else is wrong: each question is one, and only once.
   */
  public boolean usable() {
    long ids = items.stream().map(Item::id).distinct().count();
    return !items.isEmpty() && ids == items.size() && items.stream().allMatch(Item::usable);
  }
}

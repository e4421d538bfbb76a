package org.earshot.authoring.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.translating.Passage.Kind;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/** Everything in a conversation that has to be, or may be, translated, in the order said. */
public final class Passages {

  private final List<Passage> found = new ArrayList<>();

  private Passages() {}

  public static List<Passage> of(Script script) {
    Passages passages = new Passages();
    passages.frame("title", Kind.TITLE, script.words().frame().title());
    passages.frame("welcome", Kind.WELCOME, script.words().frame().welcome());
    passages.frame("more", Kind.MORE, script.words().frame().more());
    for (Item item : script.items()) {
      if (Item.isId(item.id())) {
        passages.question(item, script.words().question(item.id()));
      }
    }
    passages.frame("thanks", Kind.THANKS, script.words().frame().thanks());
    script
        .words()
        .glossary()
        .forEach(
            (id, term) -> {
              passages.frame("glossary/" + id + "/term", Kind.TERM, term.term());
              passages.frame("glossary/" + id + "/means", Kind.MEANS, term.means());
            });
    return List.copyOf(passages.found);
  }

  private void frame(String field, Kind kind, @Nullable String words) {
    if (words != null) {
      found.add(new Passage(field, kind, null, null, words));
    }
  }

  private void question(Item item, QuestionWords own) {
    String at = "questions/" + item.id() + "/";
    if (own.ask() != null) {
      found.add(new Passage(at + "ask", Kind.ASK, item.id(), null, own.ask()));
    }
    own.options()
        .forEach(
            (option, label) ->
                found.add(
                    new Passage(at + "options/" + option, Kind.OPTION, item.id(), option, label)));
    if (own.unit() != null) {
      found.add(new Passage(at + "unit", Kind.UNIT, item.id(), null, own.unit()));
    }
    if (own.support() != null) {
      found.add(new Passage(at + "support", Kind.SUPPORT, item.id(), null, own.support()));
    }
    for (String answer : answers(item)) {
      String words =
          String.join("\n", Objects.requireNonNullElse(own.synonyms().get(answer), List.of()));
      found.add(new Passage(at + "synonyms/" + answer, Kind.SYNONYMS, item.id(), answer, words));
    }
    for (Item.Variant variant : item.variants()) {
      variant(item, own.form(variant.id()));
    }
  }

  private void variant(Item item, QuestionWords.Form own) {
    String at = "questions/" + item.id() + "/variants/" + own.variant() + "/";
    if (own.ask() != null) {
      found.add(new Passage(at + "ask", Kind.ASK, item.id(), own.variant(), null, own.ask()));
    }
    for (String option : item.shape().options()) {
      String label = own.own().get(option);
      if (label != null) {
        String place = at + "options/" + option;
        found.add(new Passage(place, Kind.OPTION, item.id(), own.variant(), option, label));
      }
    }
  }

  private static List<String> answers(Item item) {
    if (item.type() == Type.YES_NO) {
      return List.of("yes", "no");
    }
    return item.hasOptions() ? item.shape().options() : List.of();
  }
}

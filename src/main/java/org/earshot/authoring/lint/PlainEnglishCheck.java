package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import org.earshot.authoring.plain.Hint;
import org.earshot.authoring.plain.HouseWord;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.authoring.plain.PlainLanguage;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.jspecify.annotations.Nullable;

/** Hints for plain English, for English only, as findings; the organisation's own words count. */
record PlainEnglishCheck(HouseWords houseWords) implements Check {

  @Override
  public void look(Reading reading, Findings findings) {
    PlainLanguage plain = new PlainLanguage(known(reading));
    for (Words words : reading.words()) {
      if (PlainLanguage.knows(words.language().toLanguageTag())) {
        Findings concerning = Names.concerning(words, reading, findings);
        frame(words, plain, concerning);
        for (Item item : reading.script().items()) {
          question(item, words, plain, concerning);
        }
      }
    }
  }

  /**
   * What the organisation says, and knows. The words that start the conversation stand in capitals,
   * as people should text them.
   */
  private List<HouseWord> known(Reading reading) {
    List<HouseWord> known = new ArrayList<>(houseWords.all());
    reading.script().keywords().forEach(word -> known.add(new HouseWord(word, "")));
    return known;
  }

  private static void frame(Words words, PlainLanguage plain, Findings findings) {
    Document document = words.document();
    text("`welcome`", words.frame().welcome(), document.where("/welcome"), plain, findings);
    text("`more`", words.frame().more(), document.where("/more"), plain, findings);
    text("`thanks`", words.frame().thanks(), document.where("/thanks"), plain, findings);
  }

  private static void text(
      String name, @Nullable String text, String where, PlainLanguage plain, Findings findings) {
    if (text != null) {
      say(name, plain.text(text), where, findings);
    }
  }

  private static void question(Item item, Words words, PlainLanguage plain, Findings findings) {
    for (QuestionWords.Form form : words.question(item.id()).forms()) {
      String name = item.name(form);
      if (form.ask() != null) {
        String where = words.document().where(form.at() + "/ask");
        say(name, plain.question(form.ask()), where, findings);
      }
      form.own()
          .forEach(
              (option, label) ->
                  say(
                      name,
                      plain.text(label),
                      words.document().where(form.at() + "/options/" + option),
                      findings));
    }
  }

  private static void say(String name, List<Hint> hints, String where, Findings findings) {
    hints.forEach(hint -> findings.warns(where, name + " " + hint.what(), hint.mend()));
  }
}

package org.earshot.authoring.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.flow.Type;

/**
 * Whether a question that may be hard to answer says where to find support. Only English words are
 * looked at, in the conversation's own language.
 */
final class SupportCheck implements Check {

  /**
   * What may be hard.
   *
   * @param about in words
   * @param words by which it shows
   * @param example of a line that says where to find support; officers check the number
   */
  private record Hard(String about, Pattern words, String example) {

    static Hard of(String about, String words, String example) {
      return new Hard(
          about, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), example);
    }
  }

  private static final List<Hard> HARD =
      List.of(
          Hard.of(
              "death",
              "die|died|dies|dying|dead|death|deaths|bereave\\w*|funerals?|end of life|end-of-life"
                  + "|miscarriages?|stillb\\w+|suicid\\w+",
              "Cruse Bereavement Support, free on 0808 808 1677"),
          Hard.of(
              "abuse",
              "abus\\w+|violence|violent|assault\\w*|raped?|harass\\w*|bull(?:y|ied|ying)|neglect\\w*",
              "National Domestic Abuse Helpline, free on 0808 2000 247"),
          Hard.of(
              "money trouble",
              "debts?|arrears|evict\\w*|bailiffs?|food ?banks?|homeless\\w*|poverty"
                  + "|money (?:worr\\w+|troubles?|problems?)"
                  + "|(?:cannot|can[’']t|could(?: not|n[’']t)) (?:afford|pay)"
                  + "|(?:struggle|struggling) to (?:pay|afford)",
              "National Debtline, free on 0808 808 4000"),
          Hard.of(
              "mental health",
              "mental (?:health|illness)|depress\\w+|anxiety|anxious|self-? ?harm\\w*|lonely"
                  + "|loneliness|panic attacks?|breakdowns?",
              "Samaritans, free on 116 123"));

  @Override
  public void look(Reading reading, Findings findings) {
    Words own = reading.script().words();
    if (own.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      for (Item item : reading.script().items()) {
        if (item.type() != Type.INFORMATION) {
          look(item, own.question(item.id()), reading, findings);
        }
      }
    }
  }

  private static void look(Item item, QuestionWords own, Reading reading, Findings findings) {
    String ask = own.ask();
    if (ask == null || own.support() != null) {
      return;
    }
    HARD.stream()
        .filter(hard -> hard.words().matcher(ask).find())
        .findFirst()
        .ifPresent(
            hard ->
                findings.warns(
                    reading.script().where(item, "ask"),
                    "`"
                        + item.id()
                        + "`: it may be about "
                        + hard.about()
                        + ", and does not say where to find support",
                    "Add `support: …`, for example \"If this is hard to answer: "
                        + hard.example()
                        + "\", with a number that you have checked. Only English words are looked"
                        + " at: other hard questions are for you to see."));
  }
}

package org.earshot.authoring.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;

/** Whether every label can be told from the others, from numbers and letters, and from commands. */
record OptionCheck(CommandWords commands) implements Check {

  /** One digit to answer; a list picker shows ten. */
  private static final int MANY = 9;

  @Override
  public void look(Reading reading, Findings findings) {
    for (Item item : reading.script().items()) {
      if (item.shape().options().size() > MANY) {
        findings.warns(
            reading.script().where(item, "options"),
            "`" + item.id() + "`: there are " + item.shape().options().size() + " options",
            "Use at most nine, so that one digit is enough to answer.");
      }
      if (item.hasOptions()) {
        for (Words words : reading.words()) {
          labels(item, words, Names.concerning(words, reading, findings));
        }
      }
    }
  }

  private void labels(Item item, Words words, Findings findings) {
    for (QuestionWords.Form form : words.question(item.id()).forms()) {
      labels(item, form, words, findings);
    }
  }

  /** Labels that a variant leaves as they are have been looked at with the question's own. */
  private void labels(Item item, QuestionWords.Form form, Words words, Findings findings) {
    Map<String, String> seen = new HashMap<>();
    List<String> options = item.shape().options();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      String label = form.labels().get(option);
      if (label != null) {
        Label read = new Label(item.name(form), label, i, where(words, form, option));
        String other = seen.putIfAbsent(Folded.of(label), option);
        boolean own = form.own().containsKey(option);
        if (other != null && (own || form.own().containsKey(other))) {
          alike(read, other, findings);
        }
        if (own) {
          collisions(read, options.size(), findings);
          commands(read, words.language(), findings);
        }
      }
    }
  }

  private static String where(Words words, QuestionWords.Form form, String option) {
    return words.document().where(Document.child(form.at() + "/options", option));
  }

  private static void alike(Label label, String other, Findings findings) {
    findings.blocks(
        label.where,
        label.says() + " reads the same as the label of `" + other + "`",
        "Give each option words of its own.");
  }

  private static void collisions(Label label, int options, Findings findings) {
    String folded = Folded.of(label.text);
    boolean letter = folded.length() == 1 && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'z';
    int means = letter ? folded.charAt(0) - 'a' : -1;
    if (letter && means != label.position && means < options) {
      findings.blocks(
          label.where,
          label.says() + " is the letter by which people pick option " + (means + 1),
          "Write a word, or put the options in the order of their letters.");
    }
    if (folded.matches("\\p{Nd}+")) {
      findings.warns(
          label.where,
          label.says() + " is a number, and the options are numbered",
          "Add a word to it, such as \"" + label.text + " or more\", or use the type number.");
    }
  }

  private void commands(Label label, Locale language, Findings findings) {
    String folded = Folded.of(label.text);
    boolean order =
        commands.orders(language).contains(folded)
            || commands.orders(Locale.ENGLISH).contains(folded)
            || (CommandWords.isProviders(folded) && !folded.equals("yes"));
    if (order) {
      findings.blocks(
          label.where, label.says() + " is a command, and would be obeyed", "Add a word to it.");
    } else if (commands.yesAndNo(language).contains(folded)) {
      findings.warns(
          label.where,
          label.says() + " is a yes or no",
          "Use the type yes_no, or words that say what is chosen.");
    }
  }

  private record Label(String name, String text, int position, String where) {
    String says() {
      return name + ": the label \"" + text + "\"";
    }
  }
}

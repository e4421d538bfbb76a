package org.earshot.consultations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Type;

/**
 * What a conversation's words must be before people hear them: every word there, in every language
 * that is asked for, and checked by a named person. Pure.
 */
final class WordsGate {

  private static final int MANY_QUESTIONS = 8;

  private WordsGate() {}

  /**
   * The languages that it would open in: those asked for, or all that are ready where none is. The
   * conversation's own comes first.
   */
  static List<Locale> languages(SetUp setUp, Draft draft) {
    List<String> asked = setUp.languages();
    Conversation conversation = draft.conversation();
    Locale own = conversation == null ? Locale.ROOT : conversation.language();
    Comparator<Locale> ownFirst = Comparator.comparing(language -> !language.equals(own));
    if (asked != null && !asked.isEmpty()) {
      return asked.stream().map(Locale::forLanguageTag).distinct().sorted(ownFirst).toList();
    }
    return draft.ready().stream().sorted(ownFirst.thenComparing(Locale::toLanguageTag)).toList();
  }

  /**
   * @param taken keywords of open consultations, each with its consultation's title
   */
  static List<Finding> check(Draft draft, List<Locale> languages, Map<String, String> taken) {
    List<Finding> findings = new ArrayList<>();
    draft.findings().forEach(finding -> findings.add(weigh(finding, languages)));
    Conversation conversation = draft.conversation();
    if (conversation != null) {
      conversation(conversation, taken, findings);
      own(conversation.language(), languages, findings);
    }
    if (findings.stream().noneMatch(WordsGate::keepsAllFromOpening)) {
      languages(languages, draft, findings);
    }
    blocked(findings).forEach(language -> wayOut(language, findings));
    return findings;
  }

  /** Ticking another language takes the conversation's own away, which few officers mean. */
  private static void own(Locale own, List<Locale> languages, List<Finding> findings) {
    if (!languages.isEmpty() && !languages.contains(own)) {
      String name = own.getDisplayLanguage(Locale.UK);
      findings.add(
          Finding.warns(
              "languages",
              name
                  + ", in which the conversation is written, is not among the languages that it"
                  + " opens in.",
              "Tick " + name + " too, or say why nobody is to answer in it."));
    }
  }

  private static boolean keepsAllFromOpening(Finding finding) {
    return finding.severity() == Severity.BLOCKS && finding.language() == null;
  }

  private static void languages(List<Locale> languages, Draft draft, List<Finding> findings) {
    Set<Locale> ready = draft.ready();
    Set<Locale> said = blocked(findings);
    languages.stream()
        .filter(language -> !ready.contains(language) && !said.contains(language))
        .map(WordsGate::notReady)
        .forEach(findings::add);
    if (languages.isEmpty()) {
      findings.add(
          Finding.blocks(
              "languages",
              "No language is ready.",
              "Complete the words of one language and have a named person check them."));
    }
  }

  /** The languages of which it is said already what keeps them from opening. */
  private static Set<Locale> blocked(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.BLOCKS)
        .flatMap(finding -> Stream.ofNullable(finding.language()))
        .collect(Collectors.toSet());
  }

  /** The last of what blocks a language says how to do without it. */
  private static void wayOut(Locale language, List<Finding> findings) {
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding last = findings.get(i);
      if (last.severity() == Severity.BLOCKS && language.equals(last.language())) {
        String mend =
            last.mend()
                + " Or take "
                + language.getDisplayLanguage(Locale.UK)
                + " off the list in the set-up record.";
        findings.set(
            i, new Finding(Severity.BLOCKS, last.where(), last.what(), mend, last.language()));
        return;
      }
    }
  }

  /** What is wrong with a language that nobody will hear keeps nothing from opening. */
  private static Finding weigh(Finding finding, List<Locale> languages) {
    Locale language = finding.language();
    return language == null || languages.contains(language)
        ? finding
        : new Finding(Severity.WARNS, finding.where(), finding.what(), finding.mend(), language);
  }

  private static Finding notReady(Locale language) {
    return new Finding(
        Severity.BLOCKS,
        "languages",
        "The conversation has no words in " + name(language) + ".",
        "Have somebody write them and a named person check them.",
        language);
  }

  private static void conversation(
      Conversation conversation, Map<String, String> taken, List<Finding> findings) {
    for (String keyword : conversation.keywords()) {
      String other = taken.get(keyword);
      if (other != null) {
        findings.add(
            Finding.warns(
                "conversation",
                "The keyword " + keyword + " already starts \u201c" + other + "\u201d.",
                "Once this opens, the keyword starts this one: choose another, or close that one."));
      }
    }
    long questions = conversation.questions().stream().filter(WordsGate::counts).count();
    if (questions > MANY_QUESTIONS) {
      findings.add(
          Finding.warns(
              "conversation",
              "It asks " + questions + " questions.",
              "Many people give up after " + MANY_QUESTIONS + ": leave some out."));
    }
  }

  private static boolean counts(Question question) {
    return question.section() == Section.MAIN && question.type() != Type.INFORMATION;
  }

  private static String name(Locale language) {
    return language.getDisplayLanguage(Locale.UK) + " (" + language.toLanguageTag() + ")";
  }
}

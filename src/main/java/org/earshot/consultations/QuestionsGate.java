package org.earshot.consultations;

import static org.earshot.consultations.Sources.leicester;
import static org.earshot.consultations.Sources.southEastLondon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.earshot.authoring.EqualityTopic;
import org.earshot.consultations.Protection.Basis;
import org.earshot.consultations.Protection.LegalBasis;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Type;

/** What the strategies ask of the questions themselves. Only ever warns. Pure. */
final class QuestionsGate {

  private static final String WHERE = "conversation";

  /** In the question library. */
  private static final String AGE_CHECK = "age_check";

  /** What allows answers that are special category data to be kept. */
  private static final Set<Basis> CONDITIONS = EnumSet.of(Basis.equality_monitoring, Basis.consent);

  /** What nobody weighs a proposal by. */
  private static final Set<Type> OPEN =
      EnumSet.of(Type.TEXT, Type.INFORMATION, Type.POSTCODE, Type.DATE);

  private QuestionsGate() {}

  static List<GateCheck> check(SetUp setUp, Conversation conversation) {
    List<Question> main = asked(conversation, Section.MAIN);
    List<GateCheck> checks = new ArrayList<>();
    openEnd(main, checks);
    choices(setUp, main, checks);
    asked(conversation, Section.MONITORING).stream()
        .filter(question -> question.shape().required())
        .map(QuestionsGate::personal)
        .forEach(checks::add);
    special(setUp, asked(conversation, Section.MONITORING), checks);
    children(setUp, main, checks);
    return checks;
  }

  private static void openEnd(List<Question> main, List<GateCheck> checks) {
    List<Question> answered = main.stream().filter(q -> q.type() != Type.INFORMATION).toList();
    if (!answered.isEmpty() && answered.getLast().type() != Type.TEXT) {
      checks.add(
          GateCheck.warns(
              WHERE,
              "It does not end with an open question.",
              "Ask last: is there anything else you would like to tell us?",
              leicester("section 1.8")));
    }
  }

  /**
   * Who people are is often asked first and needs no telling, and what matters may be a mark, a yes
   * or a number as well as a choice: something has to be told before the last of them.
   */
  private static void choices(SetUp setUp, List<Question> main, List<GateCheck> checks) {
    if (main.stream().allMatch(question -> question.shape().options().isEmpty())) {
      noChoice(setUp, checks);
    } else if (formal(setUp)
        && main.stream()
            .limit(lastClosed(main))
            .noneMatch(question -> question.type() == Type.INFORMATION)) {
      checks.add(
          GateCheck.warns(
              WHERE,
              "People are asked to choose before they are told anything.",
              "Add a step of information before the choice that matters.",
              leicester("section 1.6") + "; " + Sources.GUNNING));
    }
  }

  private static int lastClosed(List<Question> main) {
    int last = main.size() - 1;
    while (OPEN.contains(main.get(last).type())) {
      last--;
    }
    return last;
  }

  private static void noChoice(SetUp setUp, List<GateCheck> checks) {
    if (formal(setUp)) {
      checks.add(
          GateCheck.warns(
              WHERE,
              "It is a consultation, and offers nothing to choose from.",
              "Ask about the options, or call it engagement.",
              southEastLondon("appendix, engagement and consultation")));
    }
  }

  private static boolean formal(SetUp setUp) {
    return setUp.kind() == SetUp.Kind.consultation;
  }

  /** Answers about health, origin, belief and sexual orientation need a condition of their own. */
  private static void special(SetUp setUp, List<Question> asked, List<GateCheck> checks) {
    List<String> special =
        asked.stream()
            .flatMap(question -> EqualityTopic.asking(question.id()).stream())
            .filter(EqualityTopic::special)
            // Asked with an explicit consent of its own, which is the condition.
            .filter(topic -> topic != EqualityTopic.OTHER_FORMAT)
            .distinct()
            .map(EqualityTopic::title)
            .toList();
    Protection protection = setUp.protection();
    LegalBasis basis = protection == null ? null : protection.legalBasis();
    Basis equality = basis == null ? null : basis.equality();
    boolean allowed = equality != null && CONDITIONS.contains(equality);
    if (!special.isEmpty() && !allowed) {
      checks.add(
          GateCheck.warns(
              "protection.legal_basis.equality",
              "It asks for special category data and names no condition that allows it: "
                  + String.join("; ", special)
                  + ".",
              "Choose equality monitoring or consent, and write an appropriate policy document.",
              Sources.SPECIAL_CATEGORIES));
    }
  }

  private static void children(SetUp setUp, List<Question> main, List<GateCheck> checks) {
    if (setUp.asksChildren() && main.stream().noneMatch(q -> q.id().equals(AGE_CHECK))) {
      checks.add(
          GateCheck.warns(
              WHERE,
              "People under 16 are asked, and nobody is asked their age first.",
              "Put \u201cWhether they are under 13\u201d from the question library first.",
              Sources.CHILDREN));
    }
  }

  private static GateCheck personal(Question question) {
    return GateCheck.warns(
        WHERE,
        "The personal question \u201c" + question.id() + "\u201d cannot be skipped.",
        "Let people share as much or as little as they choose.",
        southEastLondon("principle 2"));
  }

  private static List<Question> asked(Conversation conversation, Section section) {
    return conversation.questions().stream().filter(q -> q.section() == section).toList();
  }
}

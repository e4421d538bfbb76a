package org.earshot.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which questions apply, given the answers so far, and which comes next: always derived, never
 * stored. An answer whose own question no longer applies counts for nothing, and counts again when
 * the question applies again.
 */
final class Course {

  static final int END = -1;

  /** What has to be agreed to before questions about people themselves. */
  private static final Set<Purpose> ABOUT_THEM = EnumSet.of(Purpose.EQUALITY, Purpose.OTHER_FORMAT);

  private enum Applies {
    YES,
    NO,
    /** Not as things are, but an answer still to come may change that. */
    PERHAPS
  }

  private final List<Question> questions;
  private final Map<String, Answer> answers;
  private final Applies[] applies;
  private final Given given;
  private final Set<Purpose> agreed;
  private int walked;
  private int next = END;

  Course(Conversation conversation, Map<String, Answer> answers) {
    this.questions = conversation.questions();
    this.answers = answers;
    this.given = new Given(answers);
    this.applies = new Applies[questions.size()];
    this.agreed = EnumSet.noneOf(Purpose.class);
    ABOUT_THEM.stream().filter(this::agreed).forEach(agreed::add);
    int gate = agreed(Purpose.TAKE_PART) ? END : conversation.place(Purpose.TAKE_PART.questionId());
    if (gate != END) {
      next = gate;
    }
    while (next == END && walked < applies.length) {
      step();
    }
  }

  /**
   * The course with one answer more or changed. A condition only looks back: where it is the next
   * question that was answered, what was found out about those up to it still holds.
   */
  Course with(Answer answer, Conversation conversation, Map<String, Answer> all) {
    boolean inOrder =
        next != END
            && walked == next + 1
            && !questions.get(next).isConsent()
            && questions.get(next).id().equals(answer.question());
    return inOrder ? new Course(this, all) : new Course(conversation, all);
  }

  private Course(Course before, Map<String, Answer> answers) {
    this.questions = before.questions;
    this.answers = answers;
    this.given = before.given.with(answers);
    this.applies = before.applies.clone();
    this.agreed = before.agreed;
    this.walked = before.walked;
    while (next == END && walked < applies.length) {
      step();
    }
  }

  /** The place of the first question that applies and has no answer; {@link #END} where none. */
  int next() {
    return next;
  }

  /** The question at this place, in the words that are for whoever gave these answers. */
  Question question(int place) {
    Question question = questions.get(place);
    return question.variants().isEmpty() ? question : worded(question, place);
  }

  private Question worded(Question question, int place) {
    // What it looks back at has to be weighed first.
    applies(place);
    for (Question.Variant variant : question.variants()) {
      if (given.satisfies(variant.when())) {
        return question.as(variant);
      }
    }
    return question;
  }

  /** Whether this place holds a question that applies. */
  boolean applies(int place) {
    if (place < 0 || place >= applies.length) {
      return false;
    }
    while (walked <= place) {
      step();
    }
    return applies[place] == Applies.YES;
  }

  boolean answered(int place) {
    return applies(place) && answers.containsKey(questions.get(place).id());
  }

  /** "3" in "question 3 of 6". */
  int number(int place) {
    int number = 0;
    for (int at = 0; at <= place; at++) {
      if (counts(questions.get(at)) && applies(at)) {
        number++;
      }
    }
    return number;
  }

  /** "6" in "question 3 of 6": what applies, and what may yet apply. */
  int total() {
    int total = 0;
    for (int at = 0; at < applies.length; at++) {
      if (counts(questions.get(at)) && (applies(at) || applies[at] == Applies.PERHAPS)) {
        total++;
      }
    }
    return total;
  }

  /** Whether a question is one of those that "3 of 6" counts. */
  static boolean counts(Question question) {
    return question.section() == Question.Section.MAIN && question.type() != Type.INFORMATION;
  }

  private void step() {
    Question question = questions.get(walked);
    Applies weighed = weigh(question);
    applies[walked] = weighed;
    if (weighed != Applies.YES) {
      given.leaveOut(question.id(), weighed == Applies.NO);
    } else if (next == END && !answers.containsKey(question.id())) {
      next = walked;
    }
    walked++;
  }

  private Applies weigh(Question question) {
    if (question.section() == Question.Section.MONITORING && !agreed.contains(question.under())) {
      return Applies.NO;
    }
    if (question.when() == Condition.ALWAYS || given.satisfies(question.when())) {
      return Applies.YES;
    }
    return next != END && given.mayYetSatisfy() ? Applies.PERHAPS : Applies.NO;
  }

  private boolean agreed(Purpose purpose) {
    Answer answer = answers.get(purpose.questionId());
    return answer != null && answer.value() instanceof Value.YesNo reply && reply.yes();
  }
}

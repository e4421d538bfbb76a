package org.earshot.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A turn while it is being made: what is so far said, kept and heard. Closed, it is the {@link
 * Turn}.
 */
final class OpenTurn {

  private static final Heard NOTHING = new Heard(Heard.As.NOTHING, null, null, null, null);

  final Understanding understanding;
  final Conversation conversation;
  final Said said;

  State state;

  private Locale language;
  private Wording wording;
  private Map<String, Answer> answers;
  private Course course;
  private final Course before;
  private final State.Phase begun;
  private Heard heard = NOTHING;
  private boolean alarm;
  private @Nullable Reply signpost;
  private boolean calls;
  private @Nullable String recorded;
  private @Nullable String proposed;
  private @Nullable BesideWords beside;
  private final StringBuilder mentioned = new StringBuilder();
  private final List<Reply> replies = new ArrayList<>(3);
  private final Map<String, Answer> kept = new LinkedHashMap<>();
  private final List<Turn.Agreed> consents = new ArrayList<>(1);

  OpenTurn(Understanding understanding, Conversation conversation, Progress progress, Said said) {
    this.understanding = understanding;
    this.conversation = conversation;
    this.said = said;
    this.state = State.read(progress.state());
    this.language = progress.language();
    this.wording = conversation.in(language);
    this.answers = progress.answers();
    this.begun = state.phase();
    this.before = new Course(conversation, answers);
    this.course = before;
    this.beside = BesideWords.read(progress.proposed());
    this.proposed = BesideWords.without(progress.proposed());
  }

  Turn close() {
    flush();
    Progress progress =
        new Progress(language, answers, state.text(), BesideWords.written(proposed(), beside));
    return new Turn(
        progress,
        heard,
        replies,
        List.copyOf(kept.values()),
        applies(),
        consents,
        alarm,
        signpost,
        calls,
        recorded);
  }

  /** Earlier answers to which this turn made a difference. */
  private Map<String, Boolean> applies() {
    if (kept.isEmpty() || before == course) {
      return Map.of();
    }
    int first = kept.keySet().stream().mapToInt(conversation::place).min().orElse(0);
    Map<String, Boolean> applies = new HashMap<>();
    for (int place = first + 1; place < conversation.questions().size(); place++) {
      Question question = conversation.questions().get(place);
      if (answered(question) && course.applies(place) != before.applies(place)) {
        applies.put(question.id(), course.applies(place));
      }
    }
    return applies;
  }

  private boolean answered(Question question) {
    return answers.containsKey(question.id()) && !question.isConsent();
  }

  // Where we are

  Course course() {
    return course;
  }

  @Nullable Answer answer(Question question) {
    return answers.get(question.id());
  }

  /** The place of the question that is being asked; {@link Course#END} where none is. */
  int place() {
    if (state.phase() == State.Phase.ENDED) {
      return Course.END;
    }
    return revisiting() ? state.revisited() : course.next();
  }

  /** Whether the question that is being asked was not the one before this was said. */
  boolean firstAsked() {
    boolean begins = begun == State.Phase.FRESH || begun == State.Phase.ENDED;
    return !revisiting()
        && (begins || said.kind() == Said.Kind.OPENING || course.next() != before.next());
  }

  boolean revisiting() {
    return state.revisited() != State.NONE && course.applies(state.revisited());
  }

  /** What is being asked, in this person's words; null where nothing is. */
  @Nullable Question question() {
    int place = place();
    return place == Course.END ? null : course.question(place);
  }

  /** Whether this is a talk with someone who is in no consultation. */
  boolean inLobby() {
    return conversation.questions().isEmpty();
  }

  // Language

  Locale language() {
    return language;
  }

  Wording wording() {
    return wording;
  }

  Hearing hearing() {
    return new Hearing(conversation, language);
  }

  void speak(Locale chosen) {
    language = chosen;
    wording = conversation.in(chosen);
    if (!inLobby()) {
      state = state.languageSettled();
    }
  }

  // What is kept

  /** Asks whether this was meant by the words just said. */
  void propose(Pending proposal) {
    state = state.awaiting(proposal);
    proposed = BesideWords.plain(said.text());
  }

  /** The words that the standing proposal was made of; null where none stands. */
  @Nullable String proposed() {
    Pending pending = state.pending();
    return pending != null && pending.proposes() ? proposed : null;
  }

  /** Words that wait for the answer to their question; null where there are none. */
  @Nullable BesideWords beside() {
    return beside;
  }

  void beside(@Nullable BesideWords words) {
    beside = words;
  }

  void keep(Answer answer) {
    Map<String, Answer> more = new LinkedHashMap<>(answers);
    more.put(answer.question(), answer);
    answers = Collections.unmodifiableMap(more);
    kept.put(answer.question(), answer);
    course = course.with(answer, conversation, answers);
    state = state.misunderstood(0).repeating(Repeated.NEVER);
  }

  /** What came with the message is kept for this question. */
  void recorded(Question question) {
    recorded = question.id();
  }

  void agreed(Turn.Agreed agreed) {
    consents.add(agreed);
  }

  /** Ends with nothing kept. */
  void end() {
    answers = Map.of();
    beside = null;
    kept.clear();
    course = new Course(conversation, answers);
    state = State.read("").in(inLobby() ? State.Phase.FRESH : State.Phase.ENDED);
  }

  // What is heard

  /** Counts that this was said once more, and nothing came of it. */
  void repeated(int what) {
    state = state.repeating(state.repeated().again(what, said.at()));
  }

  /** Whatever was ordered over and over, this is something else. */
  void orderedNothing() {
    if (state.repeated().what() != Repeated.WORDS) {
      state = state.repeating(Repeated.NEVER);
    }
  }

  void heard(Heard.As as, Question question, @Nullable Value value) {
    heard = new Heard(as, question.id(), value, null, null);
  }

  void heard(Command command, @Nullable Object argument) {
    heard = new Heard(Heard.As.COMMAND, null, null, command, argument);
  }

  /** Words of danger: an officer is told each time; the signpost is said for so long. */
  void alarm(String words) {
    alarm = true;
    state = state.signposted(state.signposted().again(Repeated.WORDS, said.at()));
    if (!state.signposted().tooOften()) {
      mention(words);
      flush();
      signpost = replies.getLast();
    }
  }

  /** A call is wanted beside whatever else is said. */
  void calls(String words) {
    calls = true;
    mention(words);
  }

  boolean alarming() {
    return alarm;
  }

  // What is said

  /** Adds a line to the next reply, so that short remarks do not become messages of their own. */
  void mention(String line) {
    if (!line.isBlank()) {
      mentioned.append(mentioned.isEmpty() ? "" : "\n").append(line);
    }
  }

  void mention(Standing standing) {
    mention(wording.say(standing));
  }

  void mention(Standing standing, Map<String, ?> arguments) {
    mention(wording.say(standing, arguments));
  }

  /** Says this, with what was mentioned before it in the same message. */
  void reply(Reply reply) {
    mention(reply.text());
    replies.add(reply.with(mentioned.toString(), conversation));
    mentioned.setLength(0);
  }

  /** Says what was mentioned so far as a message of its own. */
  void flush() {
    if (!mentioned.isEmpty()) {
      reply(Reply.of(""));
    }
  }
}

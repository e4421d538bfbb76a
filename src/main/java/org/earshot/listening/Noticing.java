package org.earshot.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.channels.Inbound;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Answer;
import org.earshot.flow.Command;
import org.earshot.flow.Contacts;
import org.earshot.flow.Engine;
import org.earshot.flow.Heard;
import org.earshot.flow.Hearing;
import org.earshot.flow.Said;
import org.earshot.flow.Standing;
import org.earshot.flow.Turn;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.CallWanted;
import org.earshot.flow.Value.Words;
import org.earshot.flow.Wording;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Happening;
import org.earshot.inbox.Reason;
import org.earshot.outbox.Letter;
import org.earshot.participants.Participant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Notices which turns are for an officer's eyes, and tells whoever wrote what no conversation has a
 * use for that somebody will read it. A turn that was understood costs nothing here.
 */
@Component
class Noticing {

  /** Words of a sentence: "my mum fell last night". */
  private static final int MORE_THAN_A_GREETING = 4;

  private static final Pattern QUESTION_MARK = Pattern.compile("[?؟？]");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final Cases cases;
  private final WishesForCalls wishes;
  private final Understanding understanding;
  private final Consultations consultations;
  private final OpenList openList;
  private final Keywords keywords;
  private final String phone;

  Noticing(
      Cases cases,
      WishesForCalls wishes,
      Understanding understanding,
      Consultations consultations,
      OpenList openList,
      Keywords keywords,
      @Value("${earshot.inbox.phone:}") String phone) {
    this.cases = cases;
    this.wishes = wishes;
    this.understanding = understanding;
    this.consultations = consultations;
    this.openList = openList;
    this.keywords = keywords;
    this.phone = phone.strip();
  }

  /** Someone whom we may not answer is in danger, by their words. */
  void alarmed(Participant who, Place place, Said said) {
    note(who, place, place.language(), Reason.CONCERN, said);
  }

  /**
   * Words after a consultation is over are for an officer.
   *
   * @param wording in which their writer is told so, once in some hours
   */
  List<Letter> afterwards(Participant who, Inbound inbound, String consultation, Wording wording) {
    Optional<CallWanted> call =
        understanding.callAmong(inbound.text(), wording.language(), Set.of());
    Reason other = isQuestion(inbound.text()) ? Reason.QUESTION : Reason.OUTSIDE;
    Reason reason = call.isPresent() ? Reason.CALL : other;
    cases.note(new Happening(who, wording.language(), consultation, reason, inbound.at()));
    boolean numbered =
        call.isPresent()
            && wishes.keep(who, wording.language(), inbound.text(), call, inbound.at());
    if (!cases.mayTell(who, inbound.at()) && call.isEmpty()) {
      return List.of();
    }
    String words =
        call.map(wanted -> Contacts.call(wording, wanted.when(), numbered))
            .orElseGet(() -> String.join("\n", lines(wording)));
    return List.of(Letter.reply(who, consultation, Message.of(words)));
  }

  /**
   * @param letters what is said in this turn as it is
   * @return what is said, now that an officer is told
   */
  List<Letter> notice(Participant who, Place place, Said said, Turn turn, List<Letter> letters) {
    Reason reason = reason(place, said, turn);
    if (reason == null) {
      return letters;
    }
    Locale language = turn.progress().language();
    note(who, place, language, reason, said);
    CallWanted beside = turn.calls() ? null : callBesides(place, said, turn);
    boolean numbered = calls(place, said, turn) && keptNumber(who, place, said);
    if (beside != null) {
      Wording wording = place.conversation().in(language);
      return calling(who, place, Contacts.call(wording, beside.when(), numbered), letters);
    }
    boolean tells = reason == Reason.QUESTION || reason == Reason.OUTSIDE;
    return tells ? told(who, place, said, turn, letters) : letters;
  }

  private static List<Letter> calling(
      Participant who, Place place, String words, List<Letter> letters) {
    List<Letter> all = new ArrayList<>(letters);
    all.addFirst(Letter.reply(who, place.consultation(), Message.of(words)));
    return all;
  }

  /**
   * "Yes. Please ring me tomorrow", "Good drivers. Please ring me", and where nothing was asked.
   */
  private @Nullable CallWanted callBesides(Place place, Said said, Turn turn) {
    Hearing hearing = new Hearing(place.conversation(), turn.progress().language());
    Stream<String> own =
        said.kind() == Said.Kind.OPENING || outside(place, said, turn)
            ? Stream.of(said.text())
            : turn.kept().stream().flatMap(Noticing::ownWords);
    return own.flatMap(
            words -> understanding.callAmong(words, hearing.language(), hearing.offered()).stream())
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> ownWords(Answer answer) {
    if (answer.comment() != null) {
      return Stream.of(answer.comment());
    }
    return answer.value() instanceof Words words ? Stream.of(words.text()) : Stream.empty();
  }

  private void note(Participant who, Place place, Locale language, Reason reason, Said said) {
    cases.note(new Happening(who, language, place.consultation(), reason, said.at()));
  }

  private boolean calls(Place place, Said said, Turn turn) {
    return turn.heard().command() == Command.PERSON
        || turn.calls()
        || callBesides(place, said, turn) != null;
  }

  /** Whether the words by which a call is asked for say which number to call; it is kept. */
  private boolean keptNumber(Participant who, Place place, Said said) {
    Set<Locale> offered = place.conversation().wordings().keySet();
    Optional<CallWanted> call = understanding.callAmong(said.text(), place.language(), offered);
    return wishes.keep(who, place.language(), said.text(), call, said.at());
  }

  private @Nullable Reason reason(Place place, Said said, Turn turn) {
    if (turn.alarm()) {
      return Reason.CONCERN;
    }
    if (calls(place, said, turn)) {
      return Reason.CALL;
    }
    boolean lost = turn.heard().as() == Heard.As.NOT_UNDERSTOOD;
    if (lost && turn.replies().isEmpty()) {
      return Reason.STUCK;
    }
    boolean outside = outside(place, said, turn);
    if (asks(place, said, turn) && (lost || outside || said.kind() == Said.Kind.OPENING)) {
      return Reason.QUESTION;
    }
    if (lost && Engine.keptWords(place.progress(), turn.progress())) {
      return Reason.STUCK;
    }
    if (outside || isUnasked(place, said, turn)) {
      return Reason.OUTSIDE;
    }
    return asksBesides(turn) ? Reason.QUESTION : null;
  }

  /** "Breaks?" is somebody who wants to take part. */
  private boolean asks(Place place, Said said, Turn turn) {
    Hearing hearing = new Hearing(place.conversation(), turn.progress().language());
    return turn.heard().command() == null
        && (isQuestion(said.text())
            || (said.kind() == Said.Kind.WORDS && understanding.asks(said.text(), hearing)))
        && consultations.running().stream().noneMatch(keywords.in(said.text())::isOf);
  }

  /**
   * "The street light in Elm Road is out": first words too many for a greeting, that name no
   * consultation, though the one that is open welcomes their writer. Whoever wants to take part in
   * it is welcomed, and that is all.
   */
  private boolean isUnasked(Place place, Said said, Turn turn) {
    List<Running> running = consultations.running();
    Hearing hearing = new Hearing(place.conversation(), turn.progress().language());
    return said.kind() == Said.Kind.OPENING
        && running.size() == 1
        && turn.heard().command() == null
        && Keyword.words(said.text()).size() >= MORE_THAN_A_GREETING
        && !comesToTakePart(said, hearing);
  }

  /** A greeting, a keyword, "yes", "I would like to take part". */
  private boolean comesToTakePart(Said said, Hearing hearing) {
    List<Running> running = consultations.running();
    return understanding.greets(said.text(), hearing)
        || running.stream().anyMatch(keywords.in(said.text())::mentions)
        || running.stream().anyMatch(one -> isWilling(said, hearing, one));
  }

  private boolean isWilling(Said said, Hearing hearing, Running running) {
    return Stream.of(running.consultation().title(), hearing.wording().title())
        .anyMatch(title -> understanding.willing(said.text(), title, hearing));
  }

  /** "2. But who pays for it?" */
  private static boolean asksBesides(Turn turn) {
    return turn.kept().stream()
        .anyMatch(answer -> answer.comment() != null && isQuestion(answer.comment()));
  }

  private static boolean isQuestion(String words) {
    if (!QUESTION_MARK.matcher(words).find()) {
      return false;
    }
    String said = LINK.matcher(words).replaceAll("").strip();
    return said.length() > 2 && QUESTION_MARK.matcher(said).find();
  }

  /** Words for which there is no question: in no consultation, or after the last answer. */
  private boolean outside(Place place, Said said, Turn turn) {
    return said.kind() == Said.Kind.WORDS
        && turn.heard().as() == Heard.As.NOTHING
        && turn.recorded() == null
        && !said.text().isBlank()
        && unused(place)
        && !isAsked(place, turn)
        && !means(place, said);
  }

  private static boolean unused(Place place) {
    Remark remark = place.remark();
    boolean lobby =
        place.lobby() && (remark == null || remark.phrase() == Standing.CLOSED || isPaused(remark));
    boolean over = !place.lobby() && Engine.complete(place.conversation(), place.progress());
    return (lobby || over) && !Engine.awaitsReply(place.progress());
  }

  /** Whoever said no and has thought again is asked once more, and needs nobody to read that. */
  private static boolean isAsked(Place place, Turn turn) {
    return !place.lobby() && !Engine.complete(place.conversation(), turn.progress());
  }

  private static boolean isPaused(@Nullable Remark remark) {
    return remark != null && remark.phrase() == Standing.PAUSED;
  }

  /** Whether it is something that Earshot knows: thanks, a language, a command, an old keyword. */
  private boolean means(Place place, Said said) {
    Hearing hearing = new Hearing(place.conversation(), place.language());
    return understanding.acknowledges(said.text(), hearing)
        || understanding.onlyNames(said.text()).isPresent()
        || understanding.command(said.text(), place.language(), hearing.offered()).isPresent()
        || (isPaused(place.remark()) && comesToTakePart(said, hearing))
        || (place.remark() != null
            && consultations.closed(keywords.in(said.text()).text()).isPresent());
  }

  /**
   * Said once in some hours, and to whoever asks something instead of answering, who is not told
   * that they were not understood; with it what they can take part in, where they are in nothing,
   * so that a hello beside it would say nothing.
   */
  private List<Letter> told(
      Participant who, Place place, Said said, Turn turn, List<Letter> letters) {
    boolean lobby = place.lobby();
    boolean asked = turn.heard().as() == Heard.As.NOT_UNDERSTOOD && !letters.isEmpty();
    if (!cases.mayTell(who, said.at()) && !asked) {
      return lobby && tellsOn(place, said, turn) ? List.of() : letters;
    }
    Wording wording = place.conversation().in(turn.progress().language());
    List<String> lines = new ArrayList<>(lines(wording));
    if (lobby && place.remark() == null) {
      lines.add(openList.in(wording));
    }
    Letter telling = Letter.reply(who, place.consultation(), Message.of(String.join("\n", lines)));
    List<Letter> all = new ArrayList<>(letters);
    all.removeIf(one -> lobby && one.message().text().equals(wording.say(Standing.LOBBY)));
    all.addFirst(telling);
    return all;
  }

  /**
   * "Since Tuesday" goes on with what was told; "what", "are you there" and "yes" want an answer.
   */
  private boolean tellsOn(Place place, Said said, Turn turn) {
    Hearing hearing = new Hearing(place.conversation(), turn.progress().language());
    return Keyword.words(said.text()).size() > 1
        && !understanding.asks(said.text(), hearing)
        && !understanding.willing(said.text(), "", hearing);
  }

  private List<String> lines(Wording wording) {
    String read = wording.say(Standing.WILL_BE_READ);
    return phone.isEmpty()
        ? List.of(read)
        : List.of(read, wording.say(Standing.CALL_US, Map.of("phone", phone)));
  }
}

package org.earshot.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Draft;
import org.earshot.channels.Fitting;
import org.earshot.channels.Message;
import org.earshot.flow.Command;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.Reply;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;

/** One preview while it is played: where it is, and how its words reach the channel. */
final class Performance {

  /** After STOP only START is heard; whatever else is said is met with silence. */
  private static final Played.Understood UNHEARD =
      new Played.Understood("not_understood", null, null, null);

  private final Conversation conversation;
  private final Locale language;
  private final Engine engine;
  private final Fitting fitting;
  private final String channel;
  private Progress progress;
  private boolean stopped;

  Performance(
      Conversation conversation, Locale language, Engine engine, Fitting fitting, String channel) {
    this.conversation = conversation;
    this.language = language;
    this.engine = engine;
    this.fitting = fitting;
    this.channel = channel;
    this.progress = Progress.fresh(language);
  }

  Played play(Script script, Draft draft, Instant now) {
    Turn opening = engine.turn(conversation, beginning(script), Said.of(Said.Kind.OPENING, now));
    progress = opening.progress();
    List<Played.Exchange> turns =
        script.lines().stream().map(words -> exchange(words, now)).toList();
    return new Played(
        !draft.ready().contains(language),
        FindingLine.of(draft.findings()),
        bubbles(opening),
        turns,
        PlainAnswers.of(Engine.applying(conversation, progress)),
        Engine.complete(conversation, progress));
  }

  private Played.Exchange exchange(String words, Instant now) {
    Turn turn = engine.turn(conversation, progress, Said.words(words, now));
    Command command = turn.heard().command();
    if (stopped && command != Command.START) {
      return new Played.Exchange(words, UNHEARD, List.of());
    }
    stopped = command == Command.STOP;
    progress = turn.progress();
    return new Played.Exchange(words, understood(turn.heard()), bubbles(turn));
  }

  private Progress beginning(Script script) {
    return switch (script.from() == null ? Script.FIRST_QUESTION : script.from()) {
      case Script.START -> Progress.fresh(language);
      case Script.TAKING_PART -> Engine.takingPart(conversation, language);
      default -> Engine.consented(conversation, language);
    };
  }

  private List<Played.Bubble> bubbles(Turn turn) {
    return turn.replies().stream().map(this::bubble).toList();
  }

  private Played.Bubble bubble(Reply reply) {
    List<Message.Choice> choices =
        reply.choices().stream().map(c -> new Message.Choice(c.id(), c.label())).toList();
    Fitting.Fitted fitted =
        fitting.fit(
            channel,
            new Message(
                reply.text(), choices, reply.numbered(), reply.instruction(), reply.several()));
    return new Played.Bubble(fitted.text(), fitted.segments(), fitted.buttons());
  }

  private static Played.Understood understood(Heard heard) {
    return new Played.Understood(
        as(heard.as()),
        heard.question(),
        PlainAnswers.of(heard.value()),
        heard.command() == null ? null : heard.command().name());
  }

  /** The contract has no word for nothing: what asked for no answer was not understood as one. */
  private static String as(Heard.As as) {
    Heard.As shown = as == Heard.As.NOTHING ? Heard.As.NOT_UNDERSTOOD : as;
    return shown.name().toLowerCase(Locale.ROOT);
  }
}

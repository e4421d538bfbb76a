package org.earshot.flow;

/** FORGET: asked twice, done once. */
final class Forgetting {

  /** What the buttons of the second asking are called. */
  static final String TAPPED = "earshot:forget";

  private Forgetting() {}

  static void ask(OpenTurn turn) {
    turn.heard(Command.FORGET, Boolean.FALSE);
    turn.state = turn.state.awaiting(Pending.of(Pending.Kind.FORGET));
    turn.reply(
        new Reply(
            turn.wording().say(Standing.FORGET_CONFIRM),
            Asking.yesOrNo(TAPPED, turn.wording()),
            false,
            ""));
  }

  /** Only a clear yes deletes anything. */
  static void settle(OpenTurn turn, boolean confirmed) {
    turn.heard(Command.FORGET, confirmed);
    if (confirmed) {
      turn.end();
      turn.mention(Standing.FORGOTTEN);
    } else {
      turn.mention(Standing.FORGET_CANCELLED);
      GoingOn.on(turn);
    }
  }
}

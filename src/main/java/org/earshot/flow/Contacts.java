package org.earshot.flow;

import java.util.Map;

/** Whom to turn to, and the signpost that words of danger get at once. */
public final class Contacts {

  private Contacts() {}

  /** What can be texted, with the named contact where one is known. */
  static String help(OpenTurn turn) {
    return relayed(turn, either(turn, Standing.HELP_CONTACT, Standing.HELP));
  }

  /** Whom to ask before anything has begun; what can be texted, where nobody is named. */
  static String whom(OpenTurn turn) {
    return relayed(turn, either(turn, Standing.LETTER_HELP, Standing.HELP));
  }

  private static String relayed(OpenTurn turn, String help) {
    String relay = turn.conversation.contact().relay();
    return relay == null
        ? help
        : help + "\n" + turn.wording().say(Standing.HELP_RELAY, Map.of("contact", relay));
  }

  static String person(OpenTurn turn) {
    String noted = either(turn, Standing.PERSON_NOTED_CONTACT, Standing.PERSON_NOTED);
    return noted + "\n" + turn.wording().say(Standing.NUMBER_WANTED);
  }

  /**
   * That somebody will call.
   *
   * @param when when it suits, in the words of whoever asked; empty where they did not say
   * @param numbered whether they said which number to call, so that it need not be asked for
   */
  public static String call(Wording wording, String when, boolean numbered) {
    String noted =
        when.isEmpty()
            ? wording.say(Standing.CALL_NOTED)
            : wording.say(Standing.CALL_NOTED_WHEN, Map.of("when", when));
    return numbered ? noted : noted + "\n" + wording.say(Standing.NUMBER_WANTED);
  }

  /** Words of danger get their signpost first, whatever else they are. */
  static void signpost(OpenTurn turn) {
    if (!turn.understanding.alarming(turn.said.text())) {
      return;
    }
    turn.alarm(signpost(turn.conversation, turn.wording()));
  }

  /** Where help is at hand, with the consultation's own number where it has one. */
  public static String signpost(Conversation conversation, Wording wording) {
    String phone = conversation.contact().safeguardingPhone();
    return phone == null
        ? wording.say(Standing.DANGER)
        : wording.say(Standing.DANGER_CONTACT, Map.of("phone", phone));
  }

  private static String either(OpenTurn turn, Standing withContact, Standing without) {
    String name = turn.conversation.contact().name();
    String phone = turn.conversation.contact().phone();
    return name == null || phone == null
        ? turn.wording().say(without)
        : turn.wording().say(withContact, Map.of("name", name, "phone", phone));
  }
}

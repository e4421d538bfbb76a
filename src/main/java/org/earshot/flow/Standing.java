package org.earshot.flow;

import java.util.List;
import java.util.Locale;

/**
 * Everything that Earshot itself says, whatever the consultation. Each locale file holds one phrase
 * for each of these, under {@link #key()}; {@link #arguments()} are the ICU MessageFormat arguments
 * that the phrase may use.
 */
public enum Standing {
  // Beginning
  /** How many questions, the cost, STOP, and that nobody is watching. Follows the welcome. */
  FACTS("questions"),
  /** What happens next; follows FACTS where it costs no further segment. */
  FACTS_NEXT,
  /** About how long they take; stands before FACTS where there are several. */
  FACTS_MINUTES("minutes"),
  ASK_TAKE_PART,
  ASK_OUTCOME,
  ASK_AGAIN,
  ASK_EQUALITY("questions"),
  /** Whether they may be asked if they need information in another way. */
  ASK_OTHER_FORMAT,
  /** Whether they want to take part in a prize draw. */
  ASK_DRAW("prize", "date", "terms"),
  /** Whether they want the thank-you that everybody gets who agrees. */
  ASK_VOUCHER("prize", "date", "terms"),
  /** What becomes of the answers; follows the conversation's own MORE text. */
  PRIVACY,
  /** That answers change nothing about anybody's care; follows PRIVACY where that is promised. */
  PRIVACY_CARE,
  /** To children, where people under 16 are asked; follows it too. */
  PRIVACY_CHILDREN,
  /** What becomes of voice notes and pictures; follows PRIVACY where they are taken. */
  PRIVACY_RECORDINGS,
  /** After NO to taking part. */
  DECLINED,
  /** Follows it: they may hear what comes of it all the same. */
  FOLLOW_OFFER,

  // Asking
  /** "Question 3 of 6." */
  PROGRESS("number", "total"),
  REPLY_YES_NO,
  REPLY_ONE,
  REPLY_SEVERAL,
  REPLY_NUMBER,
  REPLY_RATING("min", "max"),
  REPLY_DATE,
  REPLY_POSTCODE,
  REPLY_TEXT,
  YES,
  NO,

  // Misunderstandings
  /** Before the instruction and the question are repeated. */
  NOT_UNDERSTOOD,
  /** The same where a date was asked for: a month or a year is half of one. */
  WHICH_DAY,
  /** The same to a longer reply, which is kept beside the answer that is to come. */
  KEPT_WORDS,
  /** "Did you mean 2, A day centre? Reply YES, or a number." */
  DID_YOU_MEAN("number", "label"),
  /** The same where there is no list: "Did you mean 14? Reply YES, or your answer again." */
  DID_YOU_MEAN_VALUE("value"),
  OUT_OF_RANGE("min", "max"),
  /** Where there is only a least number. */
  OUT_OF_RANGE_LEAST("min"),
  /** Where there is only a greatest number. */
  OUT_OF_RANGE_MOST("max"),
  /** After two misunderstandings. */
  OFFER_SKIP_OR_PERSON,
  CANNOT_SKIP,
  /** To a picture, a voice note, a sticker, an empty message. */
  WORDS_ONLY,

  // Voice notes and pictures
  /** To a voice note in reply to an open question: it is the answer. */
  VOICE_KEPT,
  PICTURE_KEPT,
  /** To a voice note beside an answer in words, or before {@link #WRITE_TOO}. */
  VOICE_NOTED,
  PICTURE_NOTED,
  /** A closed question needs an answer in words too; the question follows. */
  WRITE_TOO,

  // Going on
  SKIPPED,
  DONT_KNOW_NOTED,
  NOTHING_TO_GO_BACK_TO,
  /** "Which answer?", followed by the numbered answers. */
  CHANGE_WHICH,
  CHANGED,
  /** Follows the question whose answer it is: "Shall we change your answer to: 20 to 34 hours?" */
  CHANGE_TO("value"),
  /** To words that correct something and do not say what. */
  HOW_TO_CHANGE,
  MY_ANSWERS,
  NO_ANSWERS_YET,
  /** To someone who is in no consultation, whether or not they were in one. */
  NO_ANSWERS_HERE,
  ANSWER_SKIPPED,
  /** In a list of answers, for "I don't know". */
  ANSWER_DONT_KNOW,
  /** In a list of answers, for one that was said in a recording. */
  ANSWER_RECORDED,
  REMINDER,
  RESUMED,
  ALREADY_DONE,
  /** To those who stand half-way, where the closing day has moved later. */
  MORE_TIME("title", "date"),
  CLOSED("title"),
  /** To somebody new who wants to take part in what is paused. */
  PAUSED("title"),

  // Commands
  STOPPED,
  STARTED,
  HELP,
  /** Where a named contact is known. */
  HELP_CONTACT("name", "phone"),
  /** Follows these where there is a contact for those who are deaf or cannot speak on the phone. */
  HELP_RELAY("contact"),
  PERSON_NOTED,
  PERSON_NOTED_CONTACT("name", "phone"),
  CALL_NOTED,
  CALL_NOTED_WHEN("when"),
  /** Follows these where no number to call was given. */
  NUMBER_WANTED,
  /** To that number. */
  NUMBER_NOTED,
  LATER_WHEN,
  /** {@code when} is a date and time already written in the language. */
  LATER_CONFIRMED("when"),
  LATER_NOT_UNDERSTOOD,
  /** Followed by the numbered names of the languages. */
  LANGUAGE_WHICH,
  LANGUAGE_CHANGED,
  /**
   * Said in the language that was noticed: "Would you like to go on in Polish? Reply YES or NO."
   */
  LANGUAGE_OFFER,
  LANGUAGE_NOT_OFFERED,
  FORGET_CONFIRM,
  FORGOTTEN,
  FORGET_CANCELLED,
  /** Followed by one line for each open consultation. */
  LIST_OPEN,
  LIST_ITEM("title", "keyword"),
  LIST_PAUSED("title"),
  LIST_NONE,
  /** How many are to come, and where one reads of them. */
  LIST_COMING("number", "url"),
  /** Where one reads what came of consultations that have closed. */
  LIST_TOLD("url"),
  /** Answers LINK: what to send from the other phone or app. */
  LINK_CODE("code"),
  LINK_WRONG,
  LINK_TOO_OFTEN,
  LINK_SAME_PHONE,
  /** To both; {@code channel} is where the other one is. */
  LINKED("channel"),
  /** Where both had answered the same consultation: the answers on this channel count. */
  LINKED_TWICE("title", "channel"),
  /** To someone who takes part already from another phone or app of theirs. */
  LINKED_ELSEWHERE("title", "channel"),
  /** Follows the confirmation of STOP: it is for one phone or app. */
  LINKED_NOT_STOPPED,
  /** Answers FOLLOW. */
  FOLLOW_NOTED("title"),
  /** Answers FOLLOW where it does not say what is meant; {@link #FOLLOW_ITEM} lines follow. */
  FOLLOW_WHICH,
  FOLLOW_ITEM("title", "keyword"),
  UNLINKED,
  NOT_LINKED,
  /** To someone who is in no consultation and said something else. */
  LOBBY,
  /**
   * Signpost after danger words: 999, 111, Samaritans, SHOUT, and the council's number where known.
   */
  DANGER,
  DANGER_CONTACT("phone"),

  // A person and an officer
  /** Before what an officer writes. */
  OFFICER_SAYS("name", "organisation"),
  /** To words for which no conversation has a use: an officer reads them, though not at once. */
  WILL_BE_READ,
  /** Where the organisation has said which number people may call. */
  CALL_US("phone"),
  /** What an officer may send as it stands. */
  WE_WILL_CALL,
  WHEN_TO_CALL,
  LOOKING_INTO_IT,

  // Closing the loop
  /** Before the main findings of the feedback report. */
  FEEDBACK_INTRO("title"),
  /** {@code date} is a day already written in the language. */
  FEEDBACK_NEXT("date"),
  OUTCOME_INTRO("title"),
  /** Before what this participant raised. */
  OUTCOME_YOU_SAID("said"),
  OUTCOME_DONE("did"),
  OUTCOME_WILL_DO("did"),
  OUTCOME_CANNOT_DO("did"),
  OUTCOME_NOT_DECIDED("did"),
  /** After what will be done; {@code date} is a day already written in the language. */
  OUTCOME_BY("date"),
  /** The same after what is not decided yet. */
  OUTCOME_DECIDED_BY("date"),
  /** Where nothing more than that can be said. */
  OUTCOME_NOT_POSSIBLE,
  OUTCOME_UNDECIDED,
  OUTCOME_WHY("why"),
  /** Of a theme that nothing replies to; the reason follows. */
  OUTCOME_NO_ANSWER,
  READ_MORE("url"),
  OUTCOME_THANKS,
  /** Takes the place of {@link #OUTCOME_INTRO} and its like to those who follow. */
  FOLLOWED_INTRO("title"),
  /** The same of {@link #HOLDING_REPORT} and {@link #HOLDING_OUTCOME}. */
  FOLLOWED_HOLDING("title", "date"),
  /** The same of {@link #OUTCOME_THANKS}. */
  FOLLOWED_END,
  /** To a winner. */
  DRAW_WON("prize", "title", "name", "phone"),
  /** The one question after an outcome; the reply is a rating. */
  OUTCOME_LISTENED,
  /** To that reply. */
  LISTENED_NOTED("number", "title"),
  /** Before what was told wrongly; each is followed by what is right. */
  CORRECTION_INTRO("title"),
  CORRECTION_TOLD("told"),
  CORRECTION_RIGHT("right"),
  /** Where nothing takes its place. */
  CORRECTION_WITHDRAWN,
  /** Before the reason why the report is late; {@code date} is the day that was promised. */
  HOLDING_REPORT("title", "date"),
  /** The same of the outcome. */
  HOLDING_OUTCOME("title", "date"),
  /** What is happening instead. */
  HOLDING_READING,
  HOLDING_DECIDING,
  HOLDING_WRITING,
  /** The new day, already written in the language. */
  HOLDING_NEXT("date"),
  /** Before what became of what an outcome promised. */
  PROGRESS_INTRO("title"),
  PROGRESS_PROMISED("promised"),
  PROGRESS_DONE("came"),
  PROGRESS_UNDER_WAY("came"),
  PROGRESS_NOT_DONE("came"),

  // Inviting: on posters, in letters, and in the text to people on a list
  POSTER_CALL,
  POSTER_TEXT("keyword", "number"),

  /** The same where people write to a bot by its name ("@earshot_bot"). */
  POSTER_TEXT_BOT("keyword", "bot"),
  /** Beside the QR code. */
  POSTER_SCAN,
  /** {@code date} is a day already written in the language. */
  POSTER_CLOSES("date"),
  LETTER_HOW,
  LETTER_HELP("name", "phone"),
  INVITATION("organisation", "title", "keyword"),
  /** To people on a list, some days before it opens; {@code date} is already written. */
  NOTICE("organisation", "date", "questions", "title", "minutes"),
  /** To whoever was told so and wants to begin before; {@code date} likewise. */
  NOT_OPEN_YET("title", "date"),
  /** {@code source} is how the number came to us, in words that an officer wrote. */
  INVITATION_SOURCE("source"),
  /** The cost, and STOP. */
  INVITATION_TERMS,
  /** What they said to {@link #ASK_AGAIN}: begins their invitation, and stands below MY ANSWERS. */
  AGREED_AGAIN,

  // What they may be asked about
  /** Said once after a yes to {@link #ASK_AGAIN}, where there are topics. */
  INTERESTS_OFFER,
  /** What we may ask about, and why we keep it; the numbered topics follow. */
  INTERESTS_WHICH,
  /** The last of the topics: all of them. */
  INTERESTS_ANYTHING,
  /** What they chose before; stands below MY ANSWERS as well. */
  INTERESTS_NOW("topics"),
  INTERESTS_NOTED("topics"),
  INTERESTS_NOTED_ANYTHING,
  /** To INTERESTS from somebody who may not be asked again. */
  INTERESTS_NOT_AGREED,
  /** To INTERESTS where the organisation has named no topics. */
  INTERESTS_NONE,

  // Who may help
  /** Groups nearby, each with how to reach it; follows the thanks. */
  SUPPORT_GROUPS("groups");

  private final List<String> arguments;

  Standing(String... arguments) {
    this.arguments = List.of(arguments);
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public List<String> arguments() {
    return arguments;
  }
}

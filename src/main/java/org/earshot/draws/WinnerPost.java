package org.earshot.draws;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells winners, each in their language, by letters that name no participant. */
@Component
public class WinnerPost {

  private final EntryTable table;
  private final PrizeDraws draws;
  private final Consultations consultations;
  private final Outbox outbox;

  WinnerPost(EntryTable table, PrizeDraws draws, Consultations consultations, Outbox outbox) {
    this.table = table;
    this.draws = draws;
    this.consultations = consultations;
    this.outbox = outbox;
  }

  /**
   * What a winner reads.
   *
   * @param tag of its language
   * @param english the language's English name
   * @param inIt whether the prize too is called in this language
   */
  public record Sample(String tag, String english, String words, boolean inIt) {}

  /** What winners read, the conversation's own language first. */
  public List<Sample> samples(Consultation consultation) {
    Conversation conversation = conversation(consultation);
    SetUp.Incentive incentive = consultation.setUp().incentive();
    return conversation.wordings().keySet().stream()
        .map(
            language ->
                new Sample(
                    language.toLanguageTag(),
                    language.getDisplayLanguage(Locale.UK),
                    words(consultation, language),
                    language.equals(conversation.language())
                        || (incentive != null && incentive.isIn(language))))
        .toList();
  }

  /**
   * What came of writing to winners.
   *
   * @param written how many it was written to
   * @param beyond how many it could not be written to, since WhatsApp takes words for a day only
   */
  public record Told(int written, int beyond) {}

  /** Writes to every winner who was not written to yet; not to those who texted STOP. */
  @Transactional
  public Told tell(Consultation consultation) {
    int written = 0;
    int beyond = 0;
    for (Contestant winner : table.winners(consultation.slug())) {
      if (winner.told() || draws.stopped(winner.address())) {
        continue;
      }
      if (!outbox.takesWords(winner.address())) {
        beyond++;
      } else if (table.tell(winner.id())) {
        Message message = Message.of(words(consultation, winner.language()));
        outbox.put(winner.address(), Letter.Kind.PRIZE, consultation.slug(), message);
        written++;
      }
    }
    return new Told(written, beyond);
  }

  private String words(Consultation consultation, Locale language) {
    Conversation conversation = conversation(consultation);
    Wording wording = conversation.in(language);
    SetUp setUp = consultation.setUp();
    SetUp.Incentive incentive = setUp.incentive();
    SetUp.Lead lead = setUp.lead();
    Map<String, String> said = new HashMap<>();
    said.put(
        "prize",
        incentive == null ? "" : incentive.prizeIn(wording.language(), conversation.language()));
    said.put("title", wording.title());
    said.put("name", lead == null ? "" : Objects.requireNonNullElse(lead.name(), ""));
    said.put("phone", lead == null ? "" : Objects.requireNonNullElse(lead.phone(), ""));
    return wording.say(Standing.DRAW_WON, said);
  }

  private Conversation conversation(Consultation consultation) {
    String version = Objects.requireNonNull(consultation.version(), "never opened");
    return consultations.conversation(version, consultation).offering(consultation.languages());
  }
}

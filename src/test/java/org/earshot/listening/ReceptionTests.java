package org.earshot.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbox;
import org.earshot.inbox.Case;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Reason;
import org.earshot.inbox.Selection;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may be answered, and who is watched over all the same. */
@IntegrationTest
class ReceptionTests {

  @Autowired private Inbox inbox;
  @Autowired private Participants participants;
  @Autowired private Cases cases;
  @Autowired private Outbox outbox;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void words_of_danger_from_someone_who_stopped_reach_an_officer_and_get_no_reply() {
    Address ash = new Address("simulator", "sms:07700900471");
    SubjectId who = hear(ash, "STOP");
    int letters = outbox.sentTo(who).size();

    hear(ash, "the bus is late");
    assertThat(reasons(who)).isEmpty();

    hear(ash, "I want to die");
    assertThat(reasons(who)).containsExactly(Reason.CONCERN);
    assertThat(outbox.sentTo(who)).hasSize(letters);
  }

  @Test
  void words_of_danger_in_a_language_that_is_not_offered_are_noticed_in_the_first_words() {
    SubjectId who = hear(new Address("simulator", "sms:07700900472"), "mi marido me pega");

    assertThat(reasons(who)).containsExactly(Reason.CONCERN);
    assertThat(outbox.sentTo(who).getFirst().text()).contains("999", "116 123");
  }

  @Test
  void a_stranger_who_starts_is_greeted_and_not_welcomed_back() {
    SubjectId who = hear(new Address("simulator", "sms:07700900473"), "/start");

    assertThat(outbox.sentTo(who)).singleElement().satisfies(this::isHello);
    SubjectId back = hear(new Address("simulator", "sms:07700900474"), "STOP");
    hear(new Address("simulator", "sms:07700900474"), "START");
    assertThat(outbox.sentTo(back).getLast().text()).contains("Welcome back");
  }

  private void isHello(Outbox.Sent sent) {
    assertThat(sent.text()).contains("Text LIST").doesNotContain("Welcome back");
  }

  @Test
  void whoever_names_a_language_that_we_do_not_speak_is_told_which_we_do() {
    SubjectId who = hear(new Address("simulator", "sms:07700900475"), "Yoruba");

    assertThat(outbox.sentTo(who).getLast().text())
        .contains("we cannot do that language yet", "Which language would you like?");
  }

  private SubjectId hear(Address from, String text) {
    Inbound inbound =
        new Inbound(
            from,
            UUID.randomUUID().toString(),
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant());
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    transaction.executeWithoutResult(open -> inbox.hear(inbound));
    return transaction.execute(open -> participants.hearing(from, House.CLOCK.instant())).id();
  }

  private List<Reason> reasons(SubjectId who) {
    Selection open = new Selection(Selection.Which.OPEN, null, "", House.CLOCK.instant());
    return cases.list(open).stream()
        .filter(one -> who.equals(one.subject()))
        .map(Case::reason)
        .toList();
  }
}

package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.MovedDays;
import org.earshot.consultations.MovedDays.Moved;
import org.earshot.consultations.MovedDays.Owed;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells those who were told a day, at the end of their conversation, that it has become a later
 * one. Whoever agreed to be told the outcome was told the day then; nobody else was.
 */
@Component
class MovedDayPost implements MovedDays.Telling {

  private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("send-moved-day");

  private final MovedDays days;
  private final Matters matters;
  private final Audience audience;
  private final Mailing mailing;
  private final SchedulerClient scheduler;
  private final InstantSource clock;
  private final String publicUrl;
  private final String organisation;

  MovedDayPost(
      MovedDays days,
      Matters matters,
      Audience audience,
      Outbox outbox,
      TransactionOperations transaction,
      SchedulerClient scheduler,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl,
      @Value("${earshot.organisation:}") String organisation) {
    this.days = days;
    this.matters = matters;
    this.audience = audience;
    this.mailing = new Mailing(audience, outbox, transaction);
    this.scheduler = scheduler;
    this.clock = clock;
    this.publicUrl = publicUrl;
    this.organisation = organisation;
  }

  @Override
  public void moved(String slug, long number) {
    scheduler.scheduleIfNotExists(NAME.instance(slug + ":" + number).scheduledTo(clock.instant()));
  }

  /**
   * Writes to everybody who was not written to yet about this day, unless it was moved again. Of
   * the other day nothing is said: whoever agreed since it moved was told the new one.
   */
  void write(String slug, long number) {
    List<Moved> all = days.of(slug);
    Moved moved = all.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
    boolean movedAgain =
        all.stream().anyMatch(one -> one.owed() == moved.owed() && one.number() > number);
    if (!movedAgain) {
      write(letters(matters.consultation(slug), moved));
    }
  }

  private void write(String instance) {
    int colon = instance.lastIndexOf(':');
    write(instance.substring(0, colon), Long.parseLong(instance.substring(colon + 1)));
  }

  private void write(SameForAll letters) {
    mailing.write(
        letters.consultation(),
        one -> List.of(letters.once(one)),
        person -> letters.to(person, audience.response(person, letters.consultation().slug())));
  }

  private SameForAll letters(Consultation consultation, Moved moved) {
    Conversation conversation = matters.conversation(consultation);
    boolean report = moved.owed() == Owed.REPORT;
    return new SameForAll(
        report ? Letter.Kind.HOLDING_REPORT : Letter.Kind.HOLDING_OUTCOME,
        report ? FeedbackLetters.TEMPLATE : Letters.TEMPLATE,
        consultation,
        conversation,
        texts(consultation, conversation, moved),
        texts(consultation, Followers.of(conversation), moved),
        "moved:" + consultation.slug() + ":" + moved.number());
  }

  private Map<Locale, String> texts(
      Consultation consultation, Conversation conversation, Moved moved) {
    Map<Locale, String> texts = new HashMap<>();
    for (Locale language : conversation.wordings().keySet()) {
      texts.put(language, text(consultation, conversation, language, moved));
    }
    return texts;
  }

  private String text(
      Consultation consultation, Conversation conversation, Locale language, Moved moved) {
    Wording words = conversation.in(language);
    String intro =
        words.say(
            moved.owed() == Owed.REPORT ? Standing.HOLDING_REPORT : Standing.HOLDING_OUTCOME,
            Map.of(
                "title",
                SameForAll.title(consultation, conversation, language),
                "date",
                words.written(moved.before())));
    String page = publicUrl + "/consultations/" + consultation.slug();
    return String.join(
        "\n\n",
        List.of(
            organisation.isEmpty() ? intro : organisation + ": " + intro,
            words.say(Standing.HOLDING_NEXT, Map.of("date", words.written(moved.after()))),
            words.say(Standing.READ_MORE, Map.of("url", Tongued.in(language, conversation, page))),
            words.say(Standing.OUTCOME_THANKS)));
  }

  /** The task stands beside its rule; its instance is the consultation, and the day's number. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    Task<Void> movedDayTask(ObjectProvider<MovedDayPost> post) {
      return Tasks.oneTime(NAME)
          .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
          .execute((instance, context) -> post.getObject().write(instance.getId()));
    }
  }
}

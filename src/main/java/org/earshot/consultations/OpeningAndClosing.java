package org.earshot.consultations;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.consultations.Consultation.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens and closes consultations on their days, by London time. What was scheduled passes the gate
 * again; if it does not, it waits, its findings say why, and it opens as soon as they are mended.
 */
@Configuration(proxyBeanMethods = false)
class OpeningAndClosing {

  private static final Logger LOG = LoggerFactory.getLogger(OpeningAndClosing.class);

  private final Set<String> kept = ConcurrentHashMap.newKeySet();

  @Bean
  Task<Void> openAndCloseConsultations(
      ObjectProvider<Consultations> consultations,
      ObjectProvider<ConsultationTable> table,
      InstantSource clock) {
    return Tasks.recurring("consultations-by-date", FixedDelay.ofMinutes(1))
        .execute(
            (instance, context) ->
                turnThePage(consultations.getObject(), table.getObject(), clock.instant()));
  }

  void turnThePage(Consultations consultations, ConsultationTable table, Instant now) {
    table.in(State.SCHEDULED).stream()
        .filter(due -> Clocks.opensAt(due.setUp()).filter(now::isBefore).isEmpty())
        .forEach(due -> open(consultations, due.slug()));
    for (Consultation open : table.in(State.OPEN)) {
      Clocks.closesAt(open.setUp())
          .filter(end -> !now.isBefore(end))
          .ifPresent(end -> table.close(open.slug(), end));
    }
  }

  private void open(Consultations consultations, String slug) {
    try {
      consultations.open(slug);
      kept.remove(slug);
      LOG.info("Consultation {} opened on its day", slug);
    } catch (Consultations.MayNotOpen e) {
      if (kept.add(slug)) {
        LOG.warn("Consultation {} was to open today: {}", slug, e.getMessage());
      }
    }
  }
}

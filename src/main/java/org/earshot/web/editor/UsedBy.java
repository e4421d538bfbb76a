package org.earshot.web.editor;

import java.time.Instant;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.web.forms.Days;
import org.springframework.stereotype.Component;

/** Which consultations ask a conversation's questions. */
@Component
class UsedBy {

  private final Consultations consultations;

  UsedBy(Consultations consultations) {
    this.consultations = consultations;
  }

  /** One that runs, with the day whose questions it asks. */
  record Running(String slug, String title, String since) {}

  List<Consultation> all(String conversation) {
    return consultations.all().stream()
        .filter(each -> conversation.equals(each.setUp().conversation()))
        .toList();
  }

  List<Running> running(String conversation) {
    return all(conversation).stream()
        .filter(each -> each.state() == State.OPEN && each.openedAt() != null)
        .map(each -> new Running(each.slug(), each.title(), day(each.openedAt())))
        .toList();
  }

  private static String day(@org.jspecify.annotations.Nullable Instant at) {
    return at == null ? "" : Days.day(at);
  }
}

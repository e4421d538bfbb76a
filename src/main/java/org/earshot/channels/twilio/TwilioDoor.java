package org.earshot.channels.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import org.earshot.channels.Arrivals;
import org.earshot.channels.sending.DeliveryReports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Twilio's webhooks. What we reply goes out through the outbox, never in the answer, so that it is
 * sent once and its fate is known.
 */
@RestController
@WhenTwilio
class TwilioDoor {

  static final String MESSAGES = "/channels/twilio/messages";
  static final String STATUS = "/channels/twilio/status";
  private static final String NOTHING_TO_SAY =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

  private final SignedForms forms;
  private final Arrivals arrivals;
  private final DeliveryReports reports;
  private final InstantSource clock;

  TwilioDoor(SignedForms forms, Arrivals arrivals, DeliveryReports reports, InstantSource clock) {
    this.forms = forms;
    this.arrivals = arrivals;
    this.reports = reports;
    this.clock = clock;
  }

  @PostMapping(MESSAGES)
  ResponseEntity<String> messages(HttpServletRequest request) {
    Map<String, String> form = forms.read(request, MESSAGES);
    arrivals.arrive(MessageForm.read(form, clock.instant()));
    return done();
  }

  @PostMapping(STATUS)
  ResponseEntity<String> status(HttpServletRequest request) {
    Map<String, String> form = forms.read(request, STATUS);
    StatusForm.read(form, request.getParameter("letter")).ifPresent(reports::report);
    return done();
  }

  private static ResponseEntity<String> done() {
    return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(NOTHING_TO_SAY);
  }
}

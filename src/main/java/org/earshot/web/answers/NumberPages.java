package org.earshot.web.answers;

import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.listening.Attention;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows where someone can be reached, for this one view: people who ask for a person are promised
 * one. Each look is recorded.
 */
@Controller
class NumberPages {

  private static final String LOOKED = "looked at the number of a person";

  private final Attention attention;
  private final Participants participants;
  private final Responses responses;
  private final Found found;

  NumberPages(Attention attention, Participants participants, Responses responses, Found found) {
    this.attention = attention;
    this.participants = participants;
    this.responses = responses;
    this.found = found;
  }

  @Recorded(LOOKED)
  @PostMapping("/console/people/{id}/number")
  String ofWhoAsked(@PathVariable String id, Model model) {
    UUID asked = Found.uuid(id);
    Attention.Request request =
        attention.open().stream()
            .filter(open -> open.id().equals(asked))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("back", "/console");
    return show(request.subject(), about(request), model);
  }

  @Recorded(LOOKED)
  @PostMapping("/console/consultations/{slug}/responses/{id}/number")
  String ofWhoAnswered(@PathVariable String slug, @PathVariable String id, Model model) {
    SubjectId subject = found.response(slug, id).participant();
    model.addAttribute("back", new Pseudonym(slug, id).address());
    return show(subject, slug + "/" + id, model);
  }

  /** Their pseudonym where they have one. */
  private String about(Attention.Request request) {
    SubjectId subject = request.subject();
    String consultation = request.consultation();
    return subject == null || consultation == null
        ? request.id().toString()
        : responses
            .of(subject, consultation)
            .map(response -> consultation + "/" + response.id())
            .orElse(request.id().toString());
  }

  private String show(@Nullable SubjectId subject, String about, Model model) {
    Participants.Reachable who =
        subject == null ? null : participants.reachable(subject).orElse(null);
    if (who != null) {
      Address address = who.address();
      model.addAttribute("channel", address.channel()).addAttribute("address", address.value());
      model.addAttribute("isNumber", address.value().matches("\\+[0-9]{6,15}"));
      model.addAttribute("stopped", who.participant().stopped());
      model.addAttribute(Recorded.DONE, about);
    }
    return "console/number";
  }
}

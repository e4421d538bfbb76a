package org.earshot.web.forms;

import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an address names, or the page that says it is not there. */
@Component
public class Found {

  private final Consultations consultations;
  private final Responses responses;

  Found(Consultations consultations, Responses responses) {
    this.consultations = consultations;
    this.responses = responses;
  }

  public Consultation consultation(String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A response to this consultation; one to another is not found here. */
  public Response response(String slug, String id) {
    return responses
        .find(uuid(id))
        .filter(response -> response.consultation().equals(slug))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}

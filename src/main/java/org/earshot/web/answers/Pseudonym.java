package org.earshot.web.answers;

import org.earshot.responses.Response;

/**
 * The only name by which the console shows a participant: of one response to one consultation, so
 * that nobody can be followed from one to another.
 */
public record Pseudonym(String consultation, String id) {

  private static final int SHORT = 8;

  public Pseudonym(Response response) {
    this(response.consultation(), response.id().toString());
  }

  public String brief() {
    return id.substring(0, SHORT);
  }

  public String address() {
    return "/console/consultations/" + consultation + "/responses/" + id;
  }
}

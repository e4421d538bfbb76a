package org.earshot.web.setup;

import org.earshot.consultations.Consultation;

/** A consultation's state as the console says it, with the colour of its tag. */
public record Stage(String words, String colour) {

  public static Stage of(Consultation consultation) {
    return consultation.paused() ? new Stage("Paused", "yellow") : of(consultation.state());
  }

  public static Stage of(Consultation.State state) {
    return switch (state) {
      case DRAFT -> new Stage("Being set up", "grey");
      case SCHEDULED -> new Stage("Opens by itself", "turquoise");
      case OPEN -> new Stage("Open", "green");
      case CLOSED -> new Stage("Closed", "blue");
    };
  }
}

package org.earshot.web.forms;

import jakarta.servlet.http.HttpServletResponse;
import org.earshot.consultations.Consultation;
import org.springframework.ui.Model;

/**
 * Stands in for a page whose numbers take seconds to count, until they are counted: the browser
 * asks for the page again by itself, without JavaScript too.
 */
public final class BeingCounted {

  private static final String SECONDS = "3";

  private BeingCounted() {}

  /** Lays the page out and names its template. */
  public static String page(Consultation consultation, HttpServletResponse response, Model model) {
    response.setHeader("Refresh", SECONDS);
    model.addAttribute("consultation", consultation);
    return "console/being-counted";
  }
}

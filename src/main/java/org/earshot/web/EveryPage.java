package org.earshot.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page, error pages too, what the shared layout shows. */
@ControllerAdvice(
    basePackages = "org.earshot.web",
    assignableTypes = {ErrorController.class})
class EveryPage {

  private final Masthead masthead;

  EveryPage(Masthead masthead) {
    this.masthead = masthead;
  }

  @ModelAttribute("organisation")
  String organisation() {
    return masthead.organisation();
  }

  /** Menus and links show only what whoever asks may open: {@code may.open(address)}. */
  @ModelAttribute("may")
  May may(HttpServletRequest request) {
    return May.of(request);
  }
}

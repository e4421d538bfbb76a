package org.earshot.web.assisted;

import java.io.Serial;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft is there no more: kept or thrown away, here or in another window. */
final class DraftGone extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String desk;

  /**
   * @param desk the address of the page that it was begun on
   */
  DraftGone(String desk) {
    super("this draft was kept or thrown away already");
    this.desk = desk;
  }

  /**
   * Whoever sent a form twice is told so where they go on. It comes before what looks at any
   * failure.
   */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @ControllerAdvice(basePackageClasses = DraftGone.class)
  static class ToTheDesk {

    @ExceptionHandler
    String gone(DraftGone gone, RedirectAttributes next) {
      next.addFlashAttribute(
          "refusal", "It was kept or thrown away already. Nothing was kept twice.");
      return "redirect:" + gone.desk;
    }
  }
}

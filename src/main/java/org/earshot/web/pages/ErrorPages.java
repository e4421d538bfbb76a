package org.earshot.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.earshot.security.Officer;
import org.earshot.security.Officers;
import org.earshot.security.RefusedPage;
import org.earshot.security.WhoAsks;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is said when something went wrong outside every controller: a page that says what to do, or
 * a problem where a program was asking.
 */
@Controller
class ErrorPages implements ErrorController {

  private final Officers officers;

  ErrorPages(Officers officers) {
    this.officers = officers;
  }

  @RequestMapping(path = "${server.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status = status(request);
    response.setStatus(status.value());
    ModelAndView page = new ModelAndView(view(status), status);
    WhoAsks.of(request)
        .ifPresent(officer -> page.addObject("section", "none").addObject("role", officer.role()));
    page.addObject("console", asked(request).startsWith("/console"));
    List<Officer.Role> allowed = RefusedPage.roles(request);
    if (!allowed.isEmpty()) {
      page.addObject("allowed", allowed).addObject("administrators", administrators());
    }
    return page;
  }

  /** Whom to ask for what one may not do. */
  private List<String> administrators() {
    return officers.all().stream()
        .filter(account -> account.works() && account.role() == Officer.Role.ADMINISTRATOR)
        .map(Officers.Account::name)
        .toList();
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    return ResponseEntity.status(status(request)).body(ProblemDetail.forStatus(status(request)));
  }

  private static String asked(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked == null ? "" : asked.toString();
  }

  private static String view(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "pages/not-found";
      case FORBIDDEN, UNAUTHORIZED -> "pages/not-allowed";
      case CONTENT_TOO_LARGE -> "pages/too-large";
      default -> status.is4xxClientError() ? "pages/not-understood" : "pages/broken";
    };
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}

package org.earshot.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

  @RequestMapping(path = "${server.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status = status(request);
    response.setStatus(status.value());
    ModelAndView page = new ModelAndView(view(status), status);
    if (WhoAsks.of(request).isPresent()) {
      page.addObject("section", "none");
    }
    return page;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    return ResponseEntity.status(status(request)).body(ProblemDetail.forStatus(status(request)));
  }

  private static String view(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "pages/not-found";
      case FORBIDDEN, UNAUTHORIZED -> "pages/not-allowed";
      default -> status.is4xxClientError() ? "pages/not-understood" : "pages/broken";
    };
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}

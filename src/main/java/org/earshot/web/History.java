package org.earshot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.earshot.privacy.Audit;
import org.earshot.security.Officer;
import org.earshot.security.WhoAsks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Records what is {@link Recorded}, once it was done. What it was about is what its address names:
 * a consultation, a pseudonym, a letter's number.
 */
@Component
class History implements HandlerInterceptor, WebMvcConfigurer {

  private static final int REFUSED = 400;

  private final Audit audit;

  History(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/console/**", "/api/v1/**");
  }

  /** Not reached where the action threw. */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    Recorded action =
        handler instanceof HandlerMethod method ? method.getMethodAnnotation(Recorded.class) : null;
    if (action != null && done(request, response, page)) {
      String who = WhoAsks.of(request).map(Officer::id).orElse("");
      audit.record(who, what(action, request), about(request, page));
    }
  }

  private static String what(Recorded action, HttpServletRequest request) {
    Object which = request.getAttribute(Recorded.WHICH);
    return which == null
        ? action.value()
        : action.value().replace(Recorded.WHICH, which.toString());
  }

  /** A form that is shown once more was refused, and so was one that leads on to a refusal. */
  private static boolean done(
      HttpServletRequest request, HttpServletResponse response, @Nullable ModelAndView page) {
    if (page == null) {
      return response.getStatus() < REFUSED;
    }
    String view = Objects.toString(page.getViewName(), "");
    return page.getModel().containsKey(Recorded.DONE)
        || (view.startsWith("redirect:")
            && !RequestContextUtils.getOutputFlashMap(request).containsKey("refusal"));
  }

  private static String about(HttpServletRequest request, @Nullable ModelAndView page) {
    Object said = page == null ? null : page.getModel().get(Recorded.DONE);
    if (said == null) {
      said = request.getAttribute(Recorded.DONE);
    }
    if (said != null) {
      return said.toString();
    }
    Object named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return named instanceof Map<?, ?> parts && !parts.isEmpty()
        ? inOrder(parts, request.getRequestURI())
        : Objects.toString(request.getParameter("slug"), "").strip();
  }

  /** As they stand in the address: the consultation before what belongs to it. */
  private static String inOrder(Map<?, ?> parts, String address) {
    return String.join(
        "/",
        parts.values().stream()
            .map(Object::toString)
            .sorted(Comparator.comparing(address::indexOf))
            .toList());
  }
}

package org.earshot.web.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Goes from page to page by the links on them, as somebody with time would, and looks for barriers
 * on each. It knows from the house itself which pages there are: none is forgotten.
 */
final class Sweep {

  private static final String LINKS =
      "[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)"
          + ".filter(a => a.startsWith(location.origin))"
          + ".map(a => a.slice(location.origin.length).replace(/#.*/, ''))";

  /** {@code -Dearshot.pictures=true} leaves a picture of each page, to be looked at by eye. */
  private static final boolean PICTURED = Boolean.getBoolean("earshot.pictures");

  private final Page page;
  private final Map<PathPattern, HandlerMethod> kinds;
  private final Set<PathPattern> looked = new HashSet<>();
  private final Set<String> met = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  private Sweep(Page page, Map<PathPattern, HandlerMethod> kinds) {
    this.page = page;
    this.kinds = kinds;
  }

  static Sweep of(Page page, RequestMappingHandlerMapping house) {
    Map<PathPattern, HandlerMethod> kinds = new TreeMap<>();
    house
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (isPage(mapping, method)) {
                patterns(mapping).forEach(pattern -> kinds.put(pattern, method));
              }
            });
    return new Sweep(page, kinds);
  }

  private static Set<PathPattern> patterns(RequestMappingInfo mapping) {
    var condition = mapping.getPathPatternsCondition();
    return condition == null ? Set.of() : condition.getPatterns();
  }

  /** A page is what a controller names a template for. */
  private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
    return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
        && method.getBeanType().isAnnotationPresent(Controller.class)
        && method.getMethod().getReturnType().equals(String.class);
  }

  /** Looks at these pages, whatever was looked at before. */
  Sweep at(List<String> paths) {
    paths.forEach(this::look);
    return this;
  }

  /** Looks at one page of each kind that links lead to, where its address is wanted. */
  Sweep onwards(Predicate<String> wanted) {
    while (!ahead.isEmpty()) {
      String path = ahead.removeFirst();
      if (wanted.test(path) && isNew(path)) {
        look(path);
      }
    }
    return this;
  }

  private boolean isNew(String path) {
    return !met.contains(path) && kind(path).filter(kind -> !looked.contains(kind)).isPresent();
  }

  private void look(String path) {
    met.add(path);
    if (!isShown(path)) {
      return;
    }
    page.navigate(path);
    kind(path).ifPresent(looked::add);
    faults.addAll(Chromium.faults(page));
    if (PICTURED) {
      Chromium.pictures(page, path.replaceAll("[^A-Za-z0-9]+", "-"));
    }
    if (page.evaluate(LINKS) instanceof List<?> links) {
      links.forEach(link -> ahead.add(String.valueOf(link)));
    }
  }

  /** A file is taken away instead; a page that is not there is a fault. */
  private boolean isShown(String path) {
    APIResponse answer = page.request().get(path, RequestOptions.create());
    String type = answer.headers().getOrDefault("content-type", "");
    if (answer.status() >= 500) {
      faults.add(path + ": " + answer.status());
    }
    answer.dispose();
    return type.startsWith("text/html");
  }

  private Optional<PathPattern> kind(String path) {
    PathContainer way = PathContainer.parsePath(path.replaceFirst("\\?.*", ""));
    return kinds.keySet().stream().filter(kind -> kind.matches(way)).findFirst();
  }

  List<String> faults() {
    return faults;
  }

  /** The wanted pages that were never looked at, neither there nor at another address of theirs. */
  Set<String> unseen(Predicate<String> wanted) {
    Set<Method> seen = new HashSet<>();
    looked.forEach(kind -> seen.add(method(kind)));
    Set<String> unseen = new TreeSet<>();
    for (PathPattern kind : kinds.keySet()) {
      if (wanted.test(kind.getPatternString()) && !seen.contains(method(kind))) {
        unseen.add(kind.getPatternString());
      }
    }
    return unseen;
  }

  private Method method(PathPattern kind) {
    return Objects.requireNonNull(kinds.get(kind)).getMethod();
  }
}

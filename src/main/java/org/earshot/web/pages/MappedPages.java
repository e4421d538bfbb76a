package org.earshot.web.pages;

import java.util.List;
import org.earshot.outcomes.OwnPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Pages that something answers for, of consultations that are public. */
@Component
class MappedPages implements OwnPages {

  private static final String SLUG = "slug";

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ObjectProvider<Register> register;

  MappedPages(
      ObjectProvider<RequestMappingHandlerMapping> mappings, ObjectProvider<Register> register) {
    this.mappings = mappings;
    this.register = register;
  }

  @Override
  public boolean isThere(String path) {
    String page = path.replaceFirst("[?#].*", "");
    PathContainer asked = PathContainer.parsePath(page.isEmpty() ? "/" : page);
    return mappings
        .orderedStream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .filter(MappedPages::isRead)
        .flatMap(info -> patterns(info).stream())
        .filter(pattern -> !pattern.getPatternString().startsWith("/console"))
        .anyMatch(pattern -> answers(pattern, asked));
  }

  private static boolean isRead(RequestMappingInfo info) {
    return info.getMethodsCondition().isEmpty()
        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private static List<PathPattern> patterns(RequestMappingInfo info) {
    var condition = info.getPathPatternsCondition();
    return condition == null ? List.of() : List.copyOf(condition.getPatterns());
  }

  private boolean answers(PathPattern pattern, PathContainer asked) {
    PathPattern.PathMatchInfo match = pattern.matchAndExtract(asked);
    if (match == null) {
      return false;
    }
    String slug = match.getUriVariables().get(SLUG);
    return slug == null || register.getObject().find(slug).isPresent();
  }
}

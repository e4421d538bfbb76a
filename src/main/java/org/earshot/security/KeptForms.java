package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forms that came too late, each kept for the browser that sent it until its officer has signed in
 * again. Passwords are never kept. In memory and few: a copy of the service that stops forgets
 * them, and so does one that is sent very many.
 */
final class KeptForms {

  static final int MOST = 100;
  static final int LONGEST = 200_000;

  private static final String KEY = KeptForms.class.getName();

  /** Secrets, and what a page sends along with a button. */
  private static final Set<String> NOT_TYPED =
      Set.of("_csrf", "password", "current", "code", "token", "version");

  private final Map<String, Kept> forms =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /**
   * A form as it was sent.
   *
   * @param address where to, without a query; null where nothing was typed
   * @param page where it can be seen
   */
  record Kept(@Nullable String address, String page, Map<String, String[]> fields) {}

  synchronized void keep(HttpServletRequest request, String from) {
    Map<String, String[]> fields = typed(request);
    boolean empty = fields.isEmpty() || size(fields) > LONGEST;
    Kept kept =
        empty
            ? new Kept(null, from, Map.of())
            : new Kept(request.getRequestURI(), request.getRequestURI() + "?again", fields);
    String key = Secrets.fresh();
    forms.put(key, kept);
    request.getSession().setAttribute(KEY, key);
  }

  synchronized Optional<Kept> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null || !(session.getAttribute(KEY) instanceof String key)
        ? Optional.empty()
        : Optional.ofNullable(forms.get(key));
  }

  synchronized void drop(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(KEY) instanceof String key) {
      forms.remove(key);
      session.removeAttribute(KEY);
    }
  }

  private static Map<String, String[]> typed(HttpServletRequest request) {
    Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap());
    fields.keySet().removeAll(NOT_TYPED);
    return fields;
  }

  private static long size(Map<String, String[]> fields) {
    return fields.entrySet().stream()
        .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Arrays.stream(field.getValue())))
        .mapToLong(String::length)
        .sum();
  }
}

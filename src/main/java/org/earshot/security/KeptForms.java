package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forms that came too late, each kept for the browser that sent it until its officer has signed in
 * again. Passwords are never kept. In memory and few: a copy of the service that stops forgets
 * them, and so does one that is sent very many.
 */
final class KeptForms {

  static final int MOST = 200;
  static final int LONGEST = 200_000;

  /** Of one browser: so many tabs are open at once, and hardly more. */
  private static final int MOST_OF_ONE = 10;

  private static final String KEYS = KeptForms.class.getName();

  /** Secrets, and what a page sends along with a button. */
  private static final Set<String> NOT_TYPED =
      Set.of("_csrf", "password", "current", "code", "token", "version");

  private final Map<String, Held> forms =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
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

  /**
   * @param shown whether its officer has seen it again
   */
  private record Held(Kept form, boolean shown) {}

  /** Beside those of other tabs; in place of an earlier one from the same page. */
  synchronized void keep(HttpServletRequest request, String from) {
    Map<String, String[]> fields = typed(request);
    boolean empty = fields.isEmpty() || size(fields) > LONGEST;
    Kept kept =
        empty
            ? new Kept(null, from, Map.of())
            : new Kept(request.getRequestURI(), request.getRequestURI() + "?again", fields);
    List<String> keys =
        left(request, held -> !Objects.equals(held.form().address(), kept.address()));
    String key = Secrets.fresh();
    forms.put(key, new Held(kept, false));
    keys.add(key);
    while (keys.size() > MOST_OF_ONE) {
      forms.remove(keys.removeFirst());
    }
    request.getSession().setAttribute(KEYS, List.copyOf(keys));
  }

  /** The newest that was not shown yet. */
  synchronized Optional<Kept> next(HttpServletRequest request) {
    return keys(request).reversed().stream()
        .map(forms::get)
        .filter(Objects::nonNull)
        .filter(held -> !held.shown())
        .map(Held::form)
        .findFirst();
  }

  /** Shows the one that was typed at this address. */
  synchronized Optional<Kept> show(HttpServletRequest request, String address) {
    for (String key : keys(request)) {
      Held held = forms.get(key);
      if (held != null && address.equals(held.form().address())) {
        forms.put(key, new Held(held.form(), true));
        return Optional.of(held.form());
      }
    }
    return Optional.empty();
  }

  /** Forgets what was shown, what is sent now, and where nothing was typed. */
  synchronized void drop(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && !keys(request).isEmpty()) {
      String sent = request.getRequestURI();
      session.setAttribute(
          KEYS,
          List.copyOf(
              left(
                  request,
                  held ->
                      !held.shown()
                          && held.form().address() != null
                          && !sent.equals(held.form().address()))));
    }
  }

  /** The keys of those that are to stay; the others are gone. */
  private List<String> left(HttpServletRequest request, Predicate<Held> stays) {
    List<String> left = new ArrayList<>();
    for (String key : keys(request)) {
      Held held = forms.get(key);
      if (held != null && stays.test(held)) {
        left.add(key);
      } else {
        forms.remove(key);
      }
    }
    return left;
  }

  /** Of this browser, the oldest first. */
  private static List<String> keys(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEYS) instanceof List<?> keys
        ? keys.stream().map(String.class::cast).toList()
        : List.of();
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

package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The user name that was typed last on this browser's sign-in page, so that it stays there. */
public final class LastName {

  private static final String KEY = LastName.class.getName();
  private static final int LONGEST = 100;

  private LastName() {}

  static void keep(HttpServletRequest request) {
    String typed = request.getParameter("username");
    if (typed != null && typed.length() <= LONGEST) {
      request.getSession().setAttribute(KEY, typed);
    }
  }

  /** Null where none was typed. */
  public static @Nullable String of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(KEY);
  }
}

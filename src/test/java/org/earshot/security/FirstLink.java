package org.earshot.security;

import org.springframework.context.ApplicationContext;

/** The link that the log prints as long as nobody has an account. */
public final class FirstLink {

  private FirstLink() {}

  /** Its path and token. */
  public static String of(ApplicationContext house) {
    return "/console/setup?token=" + house.getBean(SetUpLinks.class).issue();
  }
}

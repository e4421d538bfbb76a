package org.earshot.web;

import java.util.Optional;
import org.earshot.security.Officer.Role;
import org.earshot.security.WhoMay;

/** What the officer may who is shown a page; templates ask it before they offer anything. */
public final class May {

  private final Optional<Role> role;

  May(Optional<Role> role) {
    this.role = role;
  }

  public static May of(Role role) {
    return new May(Optional.of(role));
  }

  /** Whether they may open this address; what follows a {@code ?} or {@code #} does not matter. */
  public boolean open(String address) {
    return role.filter(who -> WhoMay.open(who, path(address))).isPresent();
  }

  /** Whether they may send a form to this address. */
  public boolean send(String address) {
    return role.filter(who -> WhoMay.send(who, path(address))).isPresent();
  }

  private static String path(String address) {
    return address.replaceFirst("[?#].*", "");
  }
}

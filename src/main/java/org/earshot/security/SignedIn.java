package org.earshot.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal on both chains: an {@link Officer}, by account or by token. An administrator may do
 * whatever an officer may.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1L;

  private final Officer officer;
  private final String username;
  private final boolean disabled;
  private int passwords;
  private @Nullable String password;

  /**
   * @param passwords how many passwords this account has had: a session ends with the password that
   *     it was opened with
   */
  SignedIn(
      Officer officer,
      String username,
      @Nullable String password,
      boolean disabled,
      int passwords) {
    this.passwords = passwords;
    this.officer = officer;
    this.username = username;
    this.password = password;
    this.disabled = disabled;
  }

  static SignedIn byToken(Officer officer) {
    return new SignedIn(officer, officer.id(), null, false, 0);
  }

  public Officer officer() {
    return officer;
  }

  int passwords() {
    return passwords;
  }

  /** This session goes on with the password that was chosen in it. */
  void chose(SignedIn renewed) {
    passwords = renewed.passwords;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return officer.administrator()
        ? AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR", "ROLE_OFFICER")
        : List.copyOf(AuthorityUtils.createAuthorityList("ROLE_OFFICER"));
  }

  @Override
  public @Nullable String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public boolean isEnabled() {
    return !disabled;
  }

  @Override
  public void eraseCredentials() {
    password = null;
  }
}

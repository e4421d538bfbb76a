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
  private @Nullable String password;

  SignedIn(Officer officer, String username, @Nullable String password, boolean disabled) {
    this.officer = officer;
    this.username = username;
    this.password = password;
    this.disabled = disabled;
  }

  static SignedIn byToken(Officer officer) {
    return new SignedIn(officer, officer.id(), null, false);
  }

  public Officer officer() {
    return officer;
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

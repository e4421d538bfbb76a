package org.earshot.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal on both chains: an {@link Officer}, by account or by token. The console's lives as
 * long as its session, and follows its account.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1L;

  private Officer officer;
  private final String username;
  private final boolean disabled;
  private int passwords;
  private @Nullable String password;
  private @Nullable Instant twoStepSince;
  private @Nullable Instant stepped;
  private boolean vouchedFor;

  /**
   * @param passwords how many passwords this account has had: a session ends with the password that
   *     it was opened with
   * @param twoStepSince when the second step was set up that this account has; null without
   */
  SignedIn(
      Officer officer,
      String username,
      @Nullable String password,
      boolean disabled,
      int passwords,
      @Nullable Instant twoStepSince) {
    this.twoStepSince = twoStepSince;
    this.passwords = passwords;
    this.officer = officer;
    this.username = username;
    this.password = password;
    this.disabled = disabled;
  }

  static SignedIn byToken(Officer officer) {
    return new SignedIn(officer, officer.id(), null, false, 0, null);
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

  /** What an administrator changed meanwhile holds at once. */
  void follow(SignedIn account) {
    officer = account.officer;
    twoStepSince = account.twoStepSince;
  }

  /** It was opened at the organisation's own sign-in, which asks for as many steps as it likes. */
  void vouchedFor() {
    vouchedFor = true;
  }

  /** Whether the organisation's own sign-in says who this is, and no password of ours. */
  public boolean isVouchedFor() {
    return vouchedFor;
  }

  boolean hasSecondStep() {
    return twoStepSince != null;
  }

  /** The second step of this account, as it is set up now, was given in this session. */
  void step() {
    stepped = twoStepSince;
  }

  boolean stepped() {
    return twoStepSince != null && twoStepSince.equals(stepped);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.copyOf(AuthorityUtils.createAuthorityList("ROLE_" + officer.role().name()));
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

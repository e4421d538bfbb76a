package org.earshot.security;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * The second step of signing in: after the password a code from an authenticator app, or a recovery
 * code. Whoever guesses waits, as with passwords. The key is kept sealed, recovery codes as hashes.
 */
@Component
public class SecondSteps {

  private static final String SEALED_AS = "officer.second_step";
  private static final long NEVER = 0;

  private final JdbcClient db;
  private final Cipher cipher;
  private final RecoveryCodes recovery;
  private final Officers officers;
  private final SecuritySettings settings;
  private final InstantSource clock;
  private final Throttle throttle;

  SecondSteps(
      JdbcClient db,
      Cipher cipher,
      RecoveryCodes recovery,
      Officers officers,
      SecuritySettings settings,
      InstantSource clock) {
    this.db = db;
    this.cipher = cipher;
    this.recovery = recovery;
    this.officers = officers;
    this.settings = settings;
    this.clock = clock;
    this.throttle = new Throttle(clock);
  }

  /**
   * How things stand for one session.
   *
   * @param offered whether this house uses a second step at all
   * @param required whether nobody may do without
   * @param on whether this account has one
   * @param awaited whether this session lacks it before it may open anything
   * @param codesLeft how many recovery codes are unused
   */
  public record Standing(
      boolean offered, boolean required, boolean on, boolean awaited, int codesLeft) {}

  /**
   * What an app takes.
   *
   * @param text to be typed, in groups of four
   * @param address to be read from a QR code
   */
  public record Key(String text, String address) {}

  /** How things stand. */
  public Standing of(SignedIn session) {
    return new Standing(
        settings.twoStep() != SecuritySettings.TwoStep.OFF && !session.isVouchedFor(),
        settings.twoStep() == SecuritySettings.TwoStep.REQUIRED,
        session.hasSecondStep(),
        settings.awaited(session) != SecuritySettings.Awaited.NOTHING,
        recovery.left(id(session)));
  }

  /**
   * The key to be set up; the same one until {@link #setUp} has confirmed it.
   *
   * @throws Refused if it was: it is never shown again
   */
  @Transactional
  public Key key(SignedIn session) {
    if (session.hasSecondStep()) {
      throw Refused.conflict("code", "It is set up already.");
    }
    String key = stored(id(session)).orElseGet(() -> made(session)).key().text();
    String name = UriUtils.encode(session.getUsername(), StandardCharsets.UTF_8);
    return new Key(
        key.replaceAll("(.{4})(?=.)", "$1 "),
        "otpauth://totp/Earshot:" + name + "?secret=" + key + "&issuer=Earshot");
  }

  /**
   * Confirms the key by a code from the app. This session needs no further code, every other one of
   * this account does.
   *
   * @return recovery codes, which can never be shown again
   * @throws Refused if the code is not right, or there is a second step already
   */
  @Transactional
  public List<String> setUp(SignedIn session, String code) {
    if (session.hasSecondStep()) {
      throw Refused.conflict("code", "It is set up already.");
    }
    if (!byApp(id(session), code)) {
      throw Refused.invalid("code", "This is not the code that the app shows now.");
    }
    db.sql("update second_step set confirmed_at = ? where officer = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), id(session))
        .update();
    if (officers.active(session)) {
      session.step();
    }
    return recovery.renew(id(session));
  }

  /**
   * The second step of signing in: this session may go on.
   *
   * @return whether a recovery code was used up for it
   * @throws Refused if the code is wrong or was used before; with the reason {@link
   *     Refused.Reason#CONFLICT} where there were too many, whatever the code
   */
  @Transactional
  public boolean give(SignedIn session, String code) {
    boolean recovered = check(session, code);
    session.step();
    return recovered;
  }

  /**
   * Makes new recovery codes instead of those before.
   *
   * @throws Refused as {@link #give}
   */
  @Transactional
  public List<String> renewCodes(SignedIn session, String code) {
    check(session, code);
    return recovery.renew(id(session));
  }

  /**
   * Does without a second step from now on.
   *
   * @throws Refused as {@link #give}, and where everybody has to have one
   */
  @Transactional
  public void turnOff(SignedIn session, String code) {
    if (settings.twoStep() == SecuritySettings.TwoStep.REQUIRED) {
      throw Refused.conflict("code", "Everybody here signs in with a code.");
    }
    check(session, code);
    reset(session.officer().id());
  }

  /** Takes the second step from somebody who lost their telephone and their codes. */
  @Transactional
  public void reset(String officer) {
    UUID id = UUID.fromString(officer);
    recovery.forget(id);
    db.sql("delete from second_step where officer = ?").param(id).update();
  }

  private boolean check(SignedIn session, String code) {
    String account = session.officer().id();
    if (throttle.waiting(account)) {
      throw Refused.conflict(
          "code", "There were too many wrong codes. Wait a few minutes, then try again.");
    }
    boolean byApp = byApp(id(session), code);
    if (!byApp && !recovery.use(id(session), code)) {
      throttle.failed(account);
      throw Refused.invalid("code", "This code is not right, or it was used before.");
    }
    throttle.succeeded(account);
    return !byApp;
  }

  /** Each half minute's code works once, also where two requests bring it at the same moment. */
  private boolean byApp(UUID officer, String typed) {
    Optional<Stored> stored = stored(officer);
    if (stored.isEmpty()) {
      return false;
    }
    String digits = typed.replaceAll("\\s", "");
    OptionalLong window =
        stored.get().key().match(digits, clock.instant(), stored.get().lastUsed());
    return window.isPresent()
        && db.sql("update second_step set last_used = ? where officer = ? and last_used < ?")
                .params(window.getAsLong(), officer, window.getAsLong())
                .update()
            > 0;
  }

  /** Where two windows ask at the same moment both get the same. */
  private Stored made(SignedIn session) {
    db.sql(
            "insert into second_step (officer, sealed, last_used) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(id(session), cipher.encrypt(AppKey.fresh().text(), SEALED_AS), NEVER)
        .update();
    return stored(id(session)).orElseThrow();
  }

  private Optional<Stored> stored(UUID officer) {
    return db.sql("select sealed, last_used from second_step where officer = ?")
        .param(officer)
        .query(
            (row, n) ->
                new Stored(
                    new AppKey(cipher.decrypt(row.getBytes("sealed"), SEALED_AS)),
                    row.getLong("last_used")))
        .optional();
  }

  private static UUID id(SignedIn session) {
    return UUID.fromString(session.officer().id());
  }

  private record Stored(AppKey key, long lastUsed) {}
}

package org.earshot.channels.door;

/**
 * A webhook call that we turn away: counted, and nothing of it is stored. The caller learns the
 * status and no more.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String channel;
  private final String reason;
  private final int status;

  private Refused(String channel, String reason, String more, int status) {
    super(channel + " webhook refused: " + reason + more, null, false, false);
    this.channel = channel;
    this.reason = reason;
    this.status = status;
  }

  /** 403: whoever calls is not the provider. */
  public static Refused forged(String channel, String reason) {
    return new Refused(channel, reason, "", 403);
  }

  /** 403 likewise, where the provider signs the address that it calls. */
  public static Refused forged(String channel, String reason, String checked) {
    String more = ", checked against " + checked + ", which begins with earshot.public-url";
    return new Refused(channel, reason, more, 403);
  }

  /** 400: signed, but not a message that can be understood. */
  public static Refused malformed(String channel, String reason) {
    return new Refused(channel, reason, "", 400);
  }

  public String channel() {
    return channel;
  }

  /** One of a few fixed words, as it labels a metric. */
  public String reason() {
    return reason;
  }

  public int status() {
    return status;
  }
}

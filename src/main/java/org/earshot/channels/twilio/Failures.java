package org.earshot.channels.twilio;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.Retry;
import org.earshot.channels.sending.Receipt.Unclear;
import org.jspecify.annotations.Nullable;

/** What a request that did not succeed means. */
final class Failures {

  private Failures() {}

  static Receipt sorted(TwilioException failure) {
    if (failure instanceof ApiException answer) {
      Integer status = answer.getStatusCode();
      if (status != null) {
        return ErrorCodes.forAnswer(status, answer.getCode());
      }
    }
    return neverLeft(failure)
        ? new Retry("unreachable", null, false)
        : new Unclear("no answer from Twilio: " + root(failure).getClass().getSimpleName());
  }

  /** Whether not even a connection was made, so that nothing can have been taken. */
  private static boolean neverLeft(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof ConnectTimeoutException
          || cause instanceof ConnectionRequestTimeoutException
          || cause instanceof UnknownHostException
          || cause instanceof NoRouteToHostException
          || cause instanceof SSLHandshakeException
          || cause instanceof SSLPeerUnverifiedException) {
        return true;
      }
    }
    return false;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    @Nullable Throwable cause = failure.getCause();
    while (cause != null) {
      root = cause;
      cause = cause.getCause();
    }
    return root;
  }
}

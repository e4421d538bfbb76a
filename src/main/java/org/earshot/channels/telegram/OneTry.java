package org.earshot.channels.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a request that may have reached Telegram is not sent a second time, while all of
 * a host's addresses are tried for a connection; and tells the one from the other.
 */
final class OneTry implements Interceptor {

  private OneTry() {}

  /** Nothing can have reached Telegram. */
  static final class NeverLeft extends IOException {
    private static final long serialVersionUID = 1L;

    NeverLeft(IOException cause) {
      super(cause);
    }
  }

  /**
   * Telegram, or something before it, has a fault. Telegram's own answer says {@code "ok": false},
   * which its documentation calls an unsuccessful request; what stands before it cannot know
   * whether Telegram took the message.
   */
  static final class ServerFault extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Pattern UNSUCCESSFUL = Pattern.compile("\"ok\"\\s*:\\s*false");
    private static final long LOOKED_AT = 4_096;

    private final int status;
    private final boolean notTaken;

    private ServerFault(int status, boolean notTaken) {
      super("status " + status);
      this.status = status;
      this.notTaken = notTaken;
    }

    static ServerFault of(Response response) throws IOException {
      String words = response.peekBody(LOOKED_AT).string();
      return new ServerFault(response.code(), UNSUCCESSFUL.matcher(words).find());
    }

    int status() {
      return status;
    }

    boolean notTaken() {
      return notTaken;
    }
  }

  private static final class Left {
    private final AtomicBoolean flag = new AtomicBoolean();
  }

  static OkHttpClient.Builder on(OkHttpClient.Builder client) {
    return client
        .addInterceptor(new OneTry())
        .addNetworkInterceptor(
            chain -> {
              Left left = chain.request().tag(Left.class);
              if (left != null) {
                left.flag.set(true);
              }
              return chain.proceed(chain.request());
            });
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Left left = new Left();
    try {
      Response response = chain.proceed(once(chain.request(), left));
      if (response.code() >= 500) {
        try (response) {
          throw ServerFault.of(response);
        }
      }
      return response;
    } catch (IOException failure) {
      throw left.flag.get() ? failure : new NeverLeft(failure);
    }
  }

  private static Request once(Request request, Left left) {
    RequestBody body = request.body();
    return request
        .newBuilder()
        .tag(Left.class, left)
        .method(request.method(), body == null ? null : new OneShot(body))
        .build();
  }

  private static final class OneShot extends RequestBody {
    private final RequestBody body;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}

package org.earshot.channels.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.earshot.channels.media.Download;
import org.earshot.channels.media.LimitedBody;
import org.earshot.channels.media.MediaSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Fetches from Telegram: getFile says where a file lies for the next hour, below the address that
 * Telegram has anyway. No redirect is followed, as the address holds our token.
 */
@Component
@WhenTelegram
final class TelegramMedia implements MediaSource {

  private static final Logger log = LoggerFactory.getLogger(TelegramMedia.class);

  /** As Telegram writes them: voice/file_12.oga. */
  private static final Pattern PATH = Pattern.compile("\\w[\\w-]*(/\\w[\\w.-]*)+");

  private static final Duration WHOLE = Duration.ofMinutes(2);

  private final TelegramClient telegram;
  private final TelegramSettings settings;
  private final OkHttpClient http;

  TelegramMedia(TelegramClient telegram, TelegramSettings settings) {
    this.telegram = telegram;
    this.settings = settings;
    this.http =
        new OkHttpClient.Builder()
            .connectTimeout(settings.connectTimeout())
            .readTimeout(settings.readTimeout())
            .callTimeout(WHOLE)
            .followRedirects(false)
            .build();
  }

  @Override
  public Set<String> channels() {
    return Set.of(UpdateReading.CHANNEL);
  }

  @Override
  public Download fetch(String reference, long largest) {
    try {
      File file = telegram.execute(new GetFile(reference));
      Long size = file.getFileSize();
      if (size != null && size > largest) {
        return new Download.TooLarge();
      }
      String path = file.getFilePath();
      return path == null || !safe(path) ? new Download.Refused() : fetchFile(path, largest);
    } catch (TelegramApiRequestException answer) {
      return fate(answer);
    } catch (TelegramApiException | IOException failure) {
      log.warn("A recording could not be fetched: {}", failure.getClass().getSimpleName());
      return new Download.NotNow();
    }
  }

  private static boolean safe(String path) {
    return PATH.matcher(path).matches() && !path.contains("..");
  }

  private Download fetchFile(String path, long largest) throws IOException {
    String base = settings.apiUrl().toString().replaceAll("/+$", "");
    Request request =
        new Request.Builder().url(base + "/file/bot" + settings.token() + "/" + path).build();
    try (Response response = http.newCall(request).execute();
        ResponseBody body = response.body()) {
      return switch (response.code()) {
        case 200 ->
            body == null ? new Download.NotNow() : LimitedBody.read(body.byteStream(), largest);
        case 404, 410 -> new Download.Gone();
        case 301, 302, 303, 307, 308, 400, 401, 403 -> new Download.Refused();
        default -> new Download.NotNow();
      };
    }
  }

  /** Telegram gives bots no file of more than 20 MB. */
  private static Download fate(TelegramApiRequestException answer) {
    @Nullable Integer code = answer.getErrorCode();
    String words = answer.getApiResponse() == null ? "" : answer.getApiResponse();
    if (words.contains("too big")) {
      return new Download.TooLarge();
    }
    if (words.contains("file_id")) {
      return new Download.Gone();
    }
    return code != null && (code == 400 || code == 401 || code == 403)
        ? new Download.Refused()
        : new Download.NotNow();
  }
}

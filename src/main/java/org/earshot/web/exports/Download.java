package org.earshot.web.exports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.earshot.areas.Areas;
import org.earshot.consultations.Consultation;
import org.earshot.web.May;
import org.earshot.web.Refusal;
import org.earshot.web.TakenAway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a file to who asked for it. */
@Component
class Download {

  private final Exports exports;
  private final TakenAway taken;
  private final Areas areas;

  Download(Exports exports, TakenAway taken, Areas areas) {
    this.exports = exports;
    this.taken = taken;
    this.areas = areas;
  }

  /**
   * What was asked for, as it was written in the address.
   *
   * @param values {@code codes} or {@code labels}
   * @param language of the labels, BCP 47; null for the conversation's own
   */
  record Wish(String file, @Nullable String values, @Nullable String language, boolean originals) {}

  /**
   * @throws Refusal if there is no such file, or it cannot be laid out so
   */
  void send(
      Consultation consultation,
      Wish wish,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ExportFile file =
        ExportFile.named(wish.file())
            .orElseThrow(() -> Refusal.notFound("There is no file of that name."));
    Layout layout = layout(consultation, wish);
    String what =
        file.mayIdentify() ? "took answers that may identify people" : "took results or a codebook";
    taken.record(request, what, consultation.slug() + "/" + file.file());
    response.setContentType(file.type());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + consultation.slug() + "-" + file.file() + "\"");
    exports.write(consultation, file, layout, May.of(request), response.getOutputStream());
    response.flushBuffer();
  }

  private Layout layout(Consultation consultation, Wish wish) {
    boolean labels = "labels".equals(wish.values());
    if (wish.values() != null && !labels && !wish.values().equals("codes")) {
      throw Refusal.field("values", "Say codes or labels.");
    }
    List<Locale> offered = exports.languages(consultation);
    String tag = wish.language();
    Locale language =
        tag == null || tag.isEmpty()
            ? offered.stream().findFirst().orElse(Locale.ENGLISH)
            : offered.stream()
                .filter(one -> one.toLanguageTag().equals(tag))
                .findFirst()
                .orElseThrow(() -> unknown(offered));
    return new Layout(
        labels,
        language,
        wish.originals(),
        areas.of(consultation.slug()),
        exports.organisations(consultation));
  }

  private static Refusal unknown(List<Locale> offered) {
    return Refusal.field(
        "language",
        "It was not asked in that language. Choose one of: "
            + String.join(", ", offered.stream().map(Locale::toLanguageTag).toList())
            + ".");
  }
}

package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedbackTextTests {

  private static final LocalDate DECIDED = LocalDate.of(2027, 6, 23);

  @Test
  void it_holds_the_findings_when_more_is_told_and_where_the_rest_is() {
    assertThat(text(DECIDED, "Home first.", "Notice matters.").message())
        .isEqualTo(
            "Elm Council: feedback_intro Breaks\n\n- Home first.\n- Notice matters.\n\n"
                + "feedback_next 23 June 2027\n\nread_more https://e/report\n\nthanks");
  }

  @Test
  void without_a_day_ahead_it_promises_none() {
    assertThat(text(null, "Home first.").message())
        .contains("\n\nHome first.\n\nread_more")
        .doesNotContain("feedback_next");
  }

  @Test
  void what_does_not_fit_comfortably_is_left_to_the_page_and_the_first_always_stays() {
    String long1 = "a".repeat(200);
    String message = text(DECIDED, long1, "b".repeat(200), "c".repeat(200)).message();

    assertThat(message).hasSizeLessThanOrEqualTo(LetterText.COMFORTABLE);
    assertThat(message).contains(long1, "bbb", "https://e/report").doesNotContain("ccc");
  }

  @Test
  void a_template_takes_it_on_one_line() {
    assertThat(text(DECIDED, "Home\nfirst.", "Notice.").oneLine())
        .isEqualTo("Home first. Notice. feedback_next 23 June 2027 read_more https://e/report");
  }

  private static FeedbackText text(@Nullable LocalDate decided, String... findings) {
    return new FeedbackText(
        "Elm Council",
        "Breaks",
        List.of(findings),
        Breaks.wording(Locale.ENGLISH, "Breaks"),
        decided,
        "https://e/report");
  }
}

package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.outcomes.FeedbackReport.TranslatedFindings;
import org.earshot.security.Refused;
import org.junit.jupiter.api.Test;

class FeedbackRulesTests {

  @Test
  void every_part_and_one_to_three_findings_are_needed() {
    assertThat(wrong(new FeedbackReport("", " ", "", List.of(), "", null)))
        .containsExactlyInAnyOrder("about", "who", "findings[0]", "views", "limits");
    assertThat(wrong(with(List.of("1", "2", "3", "4")))).containsExactly("findings[3]");
    assertThatCode(() -> FeedbackRules.check(with(List.of("1", "2", "3"))))
        .doesNotThrowAnyException();
  }

  @Test
  void a_finding_is_one_sentence_that_fits_into_a_message() {
    assertThat(wrong(with(List.of("x".repeat(201))))).containsExactly("findings[0]");
    assertThat(wrong(with(List.of("one\ntwo")))).containsExactly("findings[0]");
    assertThat(wrong(with(List.of("one", "")))).containsExactly("findings[1]");
  }

  @Test
  void translations_may_be_unfinished_but_not_longer() {
    Map<String, TranslatedFindings> begun =
        Map.of("pl", new TranslatedFindings(List.of("raz", "")));
    assertThatCode(
            () ->
                FeedbackRules.check(
                    new FeedbackReport("a", "w", "v", List.of("1", "2"), "l", begun)))
        .doesNotThrowAnyException();
    assertThat(wrong(new FeedbackReport("a", "w", "v", List.of("1"), "l", begun)))
        .containsExactly("translations.pl.findings");
  }

  @Test
  void a_link_that_leads_nowhere_is_named_in_whichever_part_it_stands() {
    String broken = "Read it at https://example";
    assertThat(wrong(new FeedbackReport(broken, "w", broken, List.of(broken), "l", null)))
        .containsExactlyInAnyOrder("about", "views", "findings[0]");
    assertThatCode(() -> FeedbackRules.check(with(List.of("Read https://www.example.org/report"))))
        .doesNotThrowAnyException();
  }

  private static FeedbackReport with(List<String> findings) {
    return new FeedbackReport("a", "w", "v", findings, "l", null);
  }

  private static Set<String> wrong(FeedbackReport report) {
    Refused refused = catchThrowableOfType(Refused.class, () -> FeedbackRules.check(report));
    return refused.fields().keySet();
  }
}

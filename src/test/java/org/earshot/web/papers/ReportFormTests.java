package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReport.TranslatedFindings;
import org.earshot.web.papers.ReportForm.Line;
import org.earshot.web.papers.ReportForm.Lines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportFormTests {

  @Test
  void a_place_left_blank_closes_up_in_every_language() {
    ReportForm typed =
        form(lines("One ", "", "Three"), Map.of("pl", lines("Raz", " ", "Trzy"), "gu", lines("")));

    FeedbackReport read = typed.withoutBlanks().read();

    assertThat(read.findings()).containsExactly("One", "Three");
    assertThat(read.translations())
        .containsExactly(Map.entry("pl", new TranslatedFindings(List.of("Raz", "Trzy"))));
  }

  @Test
  void what_was_typed_only_in_another_language_keeps_its_place() {
    ReportForm typed = form(lines("One", ""), Map.of("pl", lines("Raz", "Dwa")));

    assertThat(typed.withoutBlanks().read().findings()).containsExactly("One", "");
  }

  @Test
  void a_form_may_leave_out_anything() {
    Lines some = new Lines(Arrays.asList(null, new Line(null), new Line("Three")));
    assertThat(form(some, Map.of()).withoutBlanks().read().findings()).containsExactly("Three");
    assertThat(new ReportForm(null, null, null, null, null, null, null).withoutBlanks().read())
        .isEqualTo(new FeedbackReport("", "", "", List.of(), "", null));
  }

  @Test
  void a_report_comes_back_as_it_was() {
    ReportForm typed = form(lines("One"), Map.of("pl", lines("Raz")));
    FeedbackReport read = typed.read();
    assertThat(ReportForm.of(read).read()).isEqualTo(read);
  }

  private static ReportForm form(Lines findings, Map<String, Lines> translations) {
    return new ReportForm("a", "w", "v", findings.findings(), "l", translations, null);
  }

  private static Lines lines(@Nullable String... words) {
    return new Lines(Arrays.stream(words).map(Line::new).toList());
  }
}

package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.outcomes.Lengths.Length;

class ShortReportTests {

  private static final String GUJARATI = "લોકોએ વધુ બસો માંગી. રવિવારે બસ નથી.";

  @Property(tries = 300)
  void it_has_no_more_words_than_it_may_and_only_whole_sentences_of_the_report(
      @ForAll("reports") FeedbackReport report, @ForAll Length length) {
    ShortReport drafted = ShortReport.of(report, length);

    assertThat(drafted.words()).isEqualTo(Prose.words(drafted.text()));
    assertThat(drafted.words()).isLessThanOrEqualTo(length.most());
    assertThat(sentences(report)).containsAll(Prose.sentences(drafted.text()));
  }

  @Property(tries = 300)
  void nothing_is_left_out_where_there_is_room(@ForAll("reports") FeedbackReport report) {
    int all = statements(report).stream().distinct().mapToInt(Prose::words).sum();
    ShortReport longest = ShortReport.of(report, Length.ONE_PAGE);
    if (all <= Length.ONE_PAGE.most()) {
      assertThat(longest.words()).isEqualTo(all);
    }
  }

  @Example
  void the_findings_come_before_the_details() {
    String detail = "This is a long sentence about details that nobody needs in a hurry. ";
    FeedbackReport report =
        new FeedbackReport(
            "We asked about buses.",
            detail.repeat(9).strip(),
            detail.replace("long", "dull").repeat(9).strip(),
            List.of("Most people want more buses.", "Few people want fewer stops."),
            "These are the views of those who chose to answer.",
            null);

    assertThat(ShortReport.of(report, Length.WORDS_100).text())
        .startsWith("We asked about buses.\n\nMost people want more buses. Few people")
        .contains("dull sentence", "long sentence")
        .endsWith("These are the views of those who chose to answer.");
  }

  @Example
  void nothing_is_said_twice_and_no_question_stands_without_its_answer() {
    String found = "How often do you ride? 40% of 50 people said: daily.";
    FeedbackReport report =
        new FeedbackReport(
            "We asked about buses.",
            "Riders.",
            found + "\nWhy? " + "word ".repeat(99).strip() + ".",
            List.of(found),
            "A few.",
            null);

    assertThat(ShortReport.of(report, Length.WORDS_100).text())
        .isEqualTo("We asked about buses.\n\n" + found + "\n\nRiders.\n\nA few.");
    assertThat(Prose.statements("Why? How? Because. And"))
        .containsExactly("Why? How? Because.", "And");
  }

  @Example
  void what_an_officer_wrote_stands_as_it_is() {
    FeedbackReport report =
        new FeedbackReport(
            "a", "w", "v", List.of("f"), "l", null, new Lengths(null, null, "In brief: buses. "));

    ShortReport written = ShortReport.of(report, Length.WORDS_100);

    assertThat(written).isEqualTo(new ShortReport(Length.WORDS_100, "In brief: buses.", 3, false));
    assertThat(ShortReport.of(report, Length.WORDS_300).drafted()).isTrue();
  }

  @Example
  void words_and_sentences_are_told_apart_in_every_script() {
    assertThat(Prose.words("Don't pay £4,000 — it’s 66%.")).isEqualTo(5);
    assertThat(Prose.words(GUJARATI)).isEqualTo(7);
    assertThat(Prose.sentences(GUJARATI)).hasSize(2);
    assertThat(Prose.sentences("लोग खुश हैं। बस नहीं है।")).hasSize(2);
    assertThat(Prose.sentences("لوگ خوش ہیں۔ بس نہیں ہے۔")).hasSize(2);
    assertThat(Prose.sentences("One line\nanother, e.g. this. And 4.5 more.")).hasSize(3);
  }

  @Provide
  Arbitrary<FeedbackReport> reports() {
    Arbitrary<String> word =
        Arbitraries.of(
            "buses", "late", "Sunday", "4,000", "£12.50", "કેટલા", "لوگ", "e.g.", "don't");
    Arbitrary<String> sentence =
        word.list().ofMinSize(1).ofMaxSize(30).map(words -> "We " + String.join(" ", words) + ".");
    Arbitrary<String> part =
        sentence.list().ofMaxSize(20).map(sentences -> String.join(" ", sentences));
    Arbitrary<List<String>> findings = sentence.list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(part, part, part, findings, part)
        .as(
            (about, who, views, found, limits) ->
                new FeedbackReport(about, who, views, found, limits, null));
  }

  private static List<String> statements(FeedbackReport report) {
    List<String> all = new ArrayList<>(report.findings());
    for (String part : List.of(report.about(), report.views(), report.who(), report.limits())) {
      all.addAll(Prose.statements(part));
    }
    return all;
  }

  private static List<String> sentences(FeedbackReport report) {
    List<String> all = new ArrayList<>();
    all.addAll(Prose.sentences(report.about()));
    report.findings().forEach(finding -> all.addAll(Prose.sentences(finding)));
    all.addAll(Prose.sentences(report.views()));
    all.addAll(Prose.sentences(report.who()));
    all.addAll(Prose.sentences(report.limits()));
    return all;
  }
}

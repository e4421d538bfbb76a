package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.flow.Command;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.Order;
import org.earshot.understanding.ReplyTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands, and above all opt-outs: never missed, never false. */
class CommandTablesTests {

  private static final Set<Locale> OFFERED =
      SampleConversation.LANGUAGES.stream().map(Locale::forLanguageTag).collect(Collectors.toSet());

  private final Understanding understanding = ShippedUnderstanding.at(ReplyTablesTests.CLOCK);

  @Test
  void every_command_is_obeyed_and_no_answer_is_taken_for_one() {
    List<String> wrong = new ArrayList<>();
    for (ReplyTable table : ReplyTable.all()) {
      if (table.type().equals("command")) {
        Locale language = Locale.forLanguageTag(table.language());
        table.rows().forEach(row -> check(row, language, OFFERED, wrong));
        table.rows().forEach(row -> check(row, language, Set.of(language), wrong));
      } else {
        table.rows().forEach(row -> checkAnswer(row, table, wrong));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void opt_outs_in_the_list_about_the_town_are_all_obeyed_and_no_answer_there_is_one() {
    List<String> wrong = new ArrayList<>();
    for (ReplyTable table : ReplyTable.town()) {
      Locale language = Locale.forLanguageTag(table.language());
      for (Row row : table.rows()) {
        String said =
            understanding
                .command(row.reply(), language, OFFERED)
                .map(CommandTablesTests::said)
                .orElse("-");
        if (said.equals("STOP") != row.expected().equals("STOP")) {
          wrong.add(table.language() + " \"" + row.reply() + "\" was " + said);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void stop_and_start_are_obeyed_in_every_language_whatever_the_conversation_offers() {
    List<String> wrong = new ArrayList<>();
    for (ReplyTable table : ReplyTable.all()) {
      for (Row row : table.rows()) {
        if (table.type().equals("command") && row.expected().matches("STOP|START")) {
          check(row, Locale.ENGLISH, Set.of(Locale.ENGLISH), wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, przestań",
    "en, Przestań!",
    "en, basta",
    "en, no más mensajes",
    "en, por favor no me escriban más",
    "en, બંધ કરો",
    "en, بند کریں",
    "en, bandh karo",
    "pl, no más mensajes",
    "es, dajcie mi spokój",
    "gu, dość",
    "ur, darme de baja",
    "en, jooji fariimaha",
    "en, توقفوا",
    "ur, ما بدي رسائل",
    "en, dim mwy o negeseuon",
  })
  void whoever_wants_no_more_is_heard_where_their_language_is_not_offered(
      String offered, String reply) {
    assertThat(only(offered, reply)).isEqualTo("STOP");
  }

  @ParameterizedTest
  @CsvSource({
    "en, band",
    "en, Band please",
    "en, para",
    "pl, rok",
    "pl, parę",
    "es, rok",
    "ur, para",
    "en, help at home",
    "en, no",
    "es, no",
    "gu, have",
    "ar, بند",
    "cy, para",
    "cy, band",
    "so, bas",
    "en, may",
    "ur, وقفہ",
  })
  void everyday_words_of_an_offered_language_stay_answers(String offered, String reply) {
    assertThat(only(offered, reply)).isEqualTo("-");
  }

  private String only(String offered, String reply) {
    Locale language = Locale.of(offered);
    return understanding
        .command(reply, language, Set.of(language))
        .map(CommandTablesTests::said)
        .orElse("-");
  }

  private void check(Row row, Locale language, Set<Locale> offered, List<String> wrong) {
    Optional<Order> order = understanding.command(row.reply(), language, offered);
    String said = order.map(CommandTablesTests::said).orElse("-");
    boolean notOffered =
        said.equals("-") && row.expected().startsWith("LANGUAGE") && offered.size() < 5;
    if (!said.equals(row.expected()) && !notOffered) {
      wrong.add(language + " \"" + row.reply() + "\" must be " + row.expected() + ", was " + said);
    }
  }

  /** What answers a question is no command, whatever the language. */
  private void checkAnswer(Row row, ReplyTable table, List<String> wrong) {
    Locale language = Locale.forLanguageTag(table.language());
    for (Set<Locale> offered : List.of(OFFERED, Set.of(language))) {
      understanding
          .command(row.reply(), language, offered)
          .filter(order -> !helps(order, row))
          .ifPresent(
              order ->
                  wrong.add(
                      table.type()
                          + "-"
                          + language
                          + " \""
                          + row.reply()
                          + "\" was "
                          + said(order)));
    }
  }

  /** "?" and "not now" answer nothing: they get help, and another time. */
  private static boolean helps(Order order, Row row) {
    boolean unclear = Set.of("ask", "again").contains(row.expected());
    return unclear && Set.of(Command.HELP, Command.LATER).contains(order.command());
  }

  private static String said(Order order) {
    return order.argument() == null || order.command() == Command.MORE
        ? order.command().name()
        : order.command() + " " + order.argument();
  }
}

package org.earshot.understanding.listening.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.earshot.understanding.listening.LanguageEar;
import org.earshot.understanding.listening.training.Typing;

/**
 * Prints the tables of {@code src/docs/languages.md}: {@code Benchmark <training sentences> <folder
 * of test texts> [start of the contestants' names]}.
 */
public final class Benchmark {

  private static final int MESSAGES = 500;
  private static final int WORDS = 150;

  private final PrintStream out = System.out;
  private final List<Contestant> contestants;
  private final LanguageEar ear = new LanguageEar();
  private final TestTexts texts;
  private final List<Sample> everyday;
  private final List<Sample> news;
  private final List<Sample> clean = new ArrayList<>();

  private Benchmark(TestTexts texts, String names) throws IOException {
    this.contestants =
        Contestants.all().stream()
            .filter(contestant -> contestant.name().startsWith(names))
            .toList();
    this.texts = texts;
    this.everyday = texts.heldOut(false);
    this.news = texts.cut("news", Cut.ANY);
    clean.addAll(everyday);
    clean.addAll(news);
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Benchmark benchmark =
        new Benchmark(
            new TestTexts(Path.of(args[0]), Path.of(args[1])), args.length > 2 ? args[2] : "");
    benchmark.accuracy();
    benchmark.messages();
    benchmark.languages();
    benchmark.switches();
    benchmark.strangers();
  }

  private void accuracy() throws IOException {
    compare("24 offered: held-out sentences", everyday, Languages.KNOWN);
    compare("24 offered: news", news, Languages.KNOWN);
    compare(
        "24 offered: Latin script, small letters without accents",
        unaccented(TestTexts.in(everyday, Languages.LATIN)),
        Languages.KNOWN);
    withoutNames();
    compare("24 offered: single words", texts.whole("words", WORDS), Languages.KNOWN);
    compare("24 offered: word pairs", texts.whole("pairs", WORDS), Languages.KNOWN);
    compare("13 offered", TestTexts.in(clean, Languages.THIRTEEN), Languages.THIRTEEN);
    for (Map.Entry<String, Set<String>> six : Languages.sixes().entrySet()) {
      List<Sample> samples = TestTexts.in(clean, six.getValue());
      compare("6 offered: " + six.getKey(), samples, six.getValue());
      List<Sample> latin =
          samples.stream()
              .map(s -> Languages.LATIN.contains(s.language()) ? changed(s, Benchmark::plain) : s)
              .toList();
      compare("6 offered: " + six.getKey() + ", without accents", latin, six.getValue());
    }
  }

  private void withoutNames() throws IOException {
    List<Sample> heldOut = texts.heldOut(false, Cut.WITHOUT_NAMES);
    compare("24 offered: held-out sentences, pieces without names", heldOut, Languages.KNOWN);
    compare(
        "24 offered: news, pieces without names",
        texts.cut("news", Cut.WITHOUT_NAMES),
        Languages.KNOWN);
    compare(
        "24 offered: Latin script, small letters without accents, pieces without names",
        unaccented(TestTexts.in(heldOut, Languages.LATIN)),
        Languages.KNOWN);
  }

  private void messages() throws IOException {
    Set<String> six = Languages.SIX;
    List<Sample> sms = texts.whole("sms", MESSAGES);
    compare("English SMS, 24 offered", sms, Languages.KNOWN);
    compare("English SMS, 13 offered", sms, Languages.THIRTEEN);
    compare("English SMS, en gu pa ur pl so offered", sms, six);
    List<Sample> romanised = texts.heldOut(true);
    compare("Romanised, 24 offered", romanised, Languages.KNOWN);
    compare("Romanised, 13 offered", romanised, Languages.THIRTEEN);
    compare("Romanised gu pa ur, en gu pa ur pl so offered", TestTexts.in(romanised, six), six);
    Set<String> hindi = Set.of("en", "gu", "pa", "hi", "pl", "so");
    compare(
        "Romanised Hindi chat, en gu pa hi pl so offered",
        texts.whole("romanised", MESSAGES),
        hindi);
  }

  private void languages() throws IOException {
    Contestant ours = Contestants.ours();
    out.println("\n### Ours by language, 24 offered\n\n| | held out | news | without accents |");
    out.println("|---|---|---|---|");
    Tally first = tally(ours, everyday, Languages.KNOWN);
    Tally second = tally(ours, news, Languages.KNOWN);
    Tally third = tally(ours, unaccented(TestTexts.in(everyday, Languages.LATIN)), Languages.KNOWN);
    Map<String, String> plain = third.byLanguage();
    second
        .byLanguage()
        .forEach(
            (language, cells) ->
                out.printf(
                    "| %s | %s | %s | %s |%n",
                    language, first.of(language), cells, plain.getOrDefault(language, "")));
    Map<String, String> romanised = tally(ours, texts.heldOut(true), Languages.KNOWN).byLanguage();
    romanised.forEach((language, cells) -> out.printf("| %s-Latn | %s | | |%n", language, cells));
  }

  /** What the ear itself proposes, from the right language and from another. */
  private void switches() throws IOException {
    out.println("\n### What is proposed (per cent)\n");
    out.println("| texts | offered | stays: another is proposed | switches: right | wrong |");
    out.println("|---|---|---|---|---|");
    for (Set<String> offered : List.of(Languages.KNOWN, Languages.THIRTEEN)) {
      proposals("clean", TestTexts.in(clean, offered), offered);
      proposals(
          "clean, without accents",
          unaccented(TestTexts.in(clean, Languages.LATIN)).stream()
              .filter(sample -> offered.contains(sample.language()))
              .toList(),
          offered);
      proposals("English SMS", texts.whole("sms", MESSAGES), offered);
      proposals("romanised", texts.heldOut(true), offered);
    }
    proposals("English SMS", texts.whole("sms", MESSAGES), Languages.SIX);
    proposals(
        "romanised gu pa ur",
        TestTexts.in(texts.heldOut(true), Set.of("gu", "pa", "ur")),
        Languages.SIX);
  }

  private void proposals(String name, List<Sample> samples, Set<String> offered) {
    Tally stays = new Tally();
    Tally right = new Tally();
    Tally wrong = new Tally();
    for (Sample sample : samples) {
      String language = sample.language();
      stays.add("", sample.length(), !proposed(sample.text(), language, offered).equals("-"));
      String other = language.equals("en") ? "pl" : "en";
      String heard = proposed(sample.text(), other, offered);
      right.add("", sample.length(), heard.equals(language));
      wrong.add("", sample.length(), !heard.equals(language) && !heard.equals("-"));
    }
    out.printf(
        "| %s (%d) | %d | %s | %s | %s |%n",
        name, samples.size(), offered.size(), stays.means(), right.means(), wrong.means());
  }

  private String proposed(String text, String current, Set<String> offered) {
    Set<Locale> locales = offered.stream().map(Locale::forLanguageTag).collect(Collectors.toSet());
    Optional<Locale> other = ear.other(text, Locale.forLanguageTag(current), locales);
    return other.map(Locale::toLanguageTag).orElse("-");
  }

  private void strangers() throws IOException {
    out.println("\n### Languages that are not offered: another is proposed (per cent)\n");
    out.println("| language | 24 offered | 13 offered |\n|---|---|---|");
    Map<String, Tally> all = new TreeMap<>();
    List<Set<String>> sets = List.of(Languages.KNOWN, Languages.THIRTEEN);
    List<Sample> samples = texts.cut("strangers", Cut.ANY);
    for (int i = 0; i < sets.size(); i++) {
      for (Sample sample : samples) {
        boolean taken = !proposed(sample.text(), "tlh", sets.get(i)).equals("-");
        all.computeIfAbsent(sample.language(), l -> new Tally())
            .add("" + i, sample.length(), taken);
      }
    }
    all.forEach((l, tally) -> out.printf("| %s | %s | %s |%n", l, tally.of("0"), tally.of("1")));
  }

  private void compare(String title, List<Sample> samples, Set<String> candidates) {
    out.printf("%n### %s (%d texts)%n%n| | 1–2 / 3–5 / 6–12 / 13–25 |%n", title, samples.size());
    out.println("|---|---|");
    for (Contestant contestant : contestants) {
      if (contestant.name().equals(Contestants.RAW) && candidates != Languages.KNOWN) {
        continue;
      }
      Tally tally = tally(contestant, samples, candidates);
      out.printf("| %s | %s |%n", contestant.name(), tally.means());
    }
  }

  private static Tally tally(Contestant contestant, List<Sample> samples, Set<String> candidates) {
    Tally tally = new Tally();
    for (Sample sample : samples) {
      String heard = contestant.of(sample.text(), candidates);
      tally.add(sample.language(), sample.length(), heard.equals(sample.language()));
    }
    return tally;
  }

  private static List<Sample> unaccented(List<Sample> samples) {
    return samples.stream().map(sample -> changed(sample, Benchmark::plain)).toList();
  }

  private static String plain(String text) {
    return Typing.withoutAccents(text.toLowerCase(Locale.ROOT));
  }

  private static Sample changed(Sample sample, UnaryOperator<String> change) {
    return new Sample(sample.language(), sample.length(), change.apply(sample.text()));
  }
}

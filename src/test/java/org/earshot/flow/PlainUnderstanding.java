package org.earshot.flow;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands exact words, numbers, letters and labels, and the beginning of a label as a guess:
 * enough to hold any conversation with the engine.
 */
final class PlainUnderstanding implements Understanding {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern OUTWARD =
      Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)( ?\\d[A-Z]{2})?");
  private static final Locale POLISH = Locale.of("pl");

  @Override
  public Meaning read(String text, Question question, Hearing hearing) {
    String words = fold(text);
    if (words.equals("skip") && !question.id().startsWith("earshot:")) {
      return new Meaning.Declined();
    }
    if (words.equals("don't know")) {
      return new Meaning.DontKnow();
    }
    return switch (question.type()) {
      case YES_NO -> yesNo(words);
      case CHOICE -> choice(words, question, hearing);
      case CHOICES -> choices(words, question, hearing);
      case NUMBER, RATING -> number(words, question);
      case DATE -> date(words);
      case POSTCODE -> postcode(text.strip().toUpperCase(Locale.ROOT));
      case TEXT ->
          words.isEmpty() ? new Meaning.NotUnderstood() : understood(new Value.Words(text));
      case INFORMATION -> new Meaning.NotUnderstood();
    };
  }

  @Override
  public Optional<Order> command(String text, Locale language, Set<Locale> offered) {
    String words = text.strip().toUpperCase(Locale.ROOT);
    if (words.equals("MY ANSWERS")) {
      return Optional.of(new Order(Command.MY_ANSWERS, null));
    }
    if (words.equals("BASTA")) {
      return Optional.of(new Order(Command.STOP, null));
    }
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    String rest = space < 0 ? null : text.strip().substring(space + 1);
    for (Command command : Command.values()) {
      boolean takesMore =
          command == Command.CHANGE || command == Command.LANGUAGE || command == Command.LATER;
      if (command.name().equals(first) && (rest == null || takesMore)) {
        return Optional.of(new Order(command, rest));
      }
    }
    return words.equals("POLSKI") && offered.contains(POLISH)
        ? Optional.of(new Order(Command.LANGUAGE, "polski"))
        : Optional.empty();
  }

  @Override
  public Optional<CallWanted> callWanted(String text, Locale language, Set<Locale> offered) {
    String words = text.strip();
    return fold(words).startsWith("call me")
        ? Optional.of(new CallWanted("call me", words.substring("call me".length()).strip(), text))
        : Optional.empty();
  }

  @Override
  public Optional<Corrected> corrected(String text, Hearing hearing) {
    String[] contrast = fold(text).split(" not ", 2);
    if (contrast.length == 2) {
      return Optional.of(new Corrected(contrast[0], contrast[1], false));
    }
    return Stream.of("oops", "sorry")
        .filter(fold(text)::startsWith)
        .map(
            word -> new Corrected(text.substring(word.length()).strip(), null, word.equals("oops")))
        .findFirst();
  }

  @Override
  public Optional<LocalDate> day(String text, Locale language, Instant now) {
    return Optional.empty();
  }

  @Override
  public Optional<CallWanted> callAmong(String text, Locale language, Set<Locale> offered) {
    return callWanted(text, language, offered);
  }

  @Override
  public Optional<Telephone> telephone(String text) {
    return text.startsWith("07")
        ? Optional.of(new Telephone("+44" + text.substring(1).strip(), ""))
        : Optional.empty();
  }

  @Override
  public boolean acknowledges(String text, Hearing hearing) {
    return Set.of("ok", "thanks", "ok thanks").contains(fold(text));
  }

  @Override
  public boolean willing(String text, String title, Hearing hearing) {
    return fold(text).contains("take part");
  }

  @Override
  public boolean asks(String text, Hearing hearing) {
    return text.length() > 2 && text.endsWith("?");
  }

  @Override
  public boolean endsAnswers(String text, Hearing hearing) {
    return fold(text).equals("basta");
  }

  @Override
  public boolean greets(String text, Hearing hearing) {
    return fold(text).equals("hello");
  }

  @Override
  public Optional<Locale> otherLanguage(String text, Hearing hearing) {
    boolean polish = text.indexOf('ę') >= 0 || text.indexOf('ż') >= 0 || text.indexOf('ś') >= 0;
    return polish && hearing.offered().contains(POLISH) && !hearing.language().equals(POLISH)
        ? Optional.of(POLISH)
        : Optional.empty();
  }

  @Override
  public Optional<Locale> onlyNames(String text) {
    return Stream.of(Locale.getISOLanguages())
        .map(Locale::of)
        .filter(
            one ->
                Stream.of(one.getDisplayLanguage(Locale.ENGLISH), one.getDisplayLanguage(one))
                    .anyMatch(name -> fold(name).equals(fold(text))))
        .findFirst();
  }

  @Override
  public Optional<Locale> namedLanguage(String text, Hearing hearing) {
    List<Locale> offered = List.copyOf(new ArrayList<>(hearing.offered()));
    String words = fold(text);
    for (int at = 0; at < offered.size(); at++) {
      Locale language = offered.get(at);
      if (words.equals(String.valueOf(at + 1))
          || words.equals(fold(language.getDisplayLanguage(language)))
          || words.equals(fold(language.getDisplayLanguage(Locale.ENGLISH)))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Instant> when(String text, Locale language, Instant now) {
    return switch (fold(text)) {
      case "tomorrow" -> Optional.of(now.plus(Duration.ofDays(1)));
      case "2 hours" -> Optional.of(now.plus(Duration.ofHours(2)));
      default -> Optional.empty();
    };
  }

  @Override
  public boolean alarming(String text) {
    return fold(text).contains("hurt myself");
  }

  private static Meaning yesNo(String words) {
    return switch (words) {
      case "yes", "y", "ok", "tak" -> understood(new Value.YesNo(true));
      case "no", "n", "nie" -> understood(new Value.YesNo(false));
      case "maybe yes" -> new Meaning.Unsure(new Value.YesNo(true));
      default -> new Meaning.NotUnderstood();
    };
  }

  private static Meaning choice(String words, Question question, Hearing hearing) {
    String exact = exactly(words, question, hearing);
    if (exact != null) {
      return understood(new Value.Chosen(exact));
    }
    String guess = beginning(words, question, hearing);
    return guess == null
        ? new Meaning.NotUnderstood()
        : new Meaning.Unsure(new Value.Chosen(guess));
  }

  private static Meaning choices(String words, Question question, Hearing hearing) {
    Set<String> picked = new java.util.HashSet<>();
    for (String part : words.split("\\s*(,|&|\\band\\b|\\s)\\s*")) {
      String option = exactly(part, question, hearing);
      if (option == null) {
        String guess = beginning(words, question, hearing);
        return guess == null
            ? new Meaning.NotUnderstood()
            : new Meaning.Unsure(new Value.ChosenMany(List.of(guess)));
      }
      picked.add(option);
    }
    return understood(
        new Value.ChosenMany(
            question.shape().options().stream().filter(picked::contains).toList()));
  }

  private static @Nullable String exactly(String words, Question question, Hearing hearing) {
    List<String> options = question.shape().options();
    for (int at = 0; at < options.size(); at++) {
      String label = hearing.wording().label(question, options.get(at));
      if (words.equals(String.valueOf(at + 1)) || words.equals(fold(label))) {
        return options.get(at);
      }
    }
    return null;
  }

  private static @Nullable String beginning(String words, Question question, Hearing hearing) {
    if (words.length() >= 3) {
      for (String option : question.shape().options()) {
        if (fold(hearing.wording().label(question, option)).startsWith(words)) {
          return option;
        }
      }
    }
    return null;
  }

  private static Meaning number(String words, Question question) {
    Matcher digits = NUMBER.matcher(words);
    if (!digits.find()) {
      return new Meaning.NotUnderstood();
    }
    BigDecimal number = new BigDecimal(digits.group());
    BigDecimal min = question.shape().min();
    BigDecimal max = question.shape().max();
    if (min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0) {
      return new Meaning.OutOfRange();
    }
    return words.startsWith("about")
        ? new Meaning.Unsure(new Value.Amount(number))
        : understood(new Value.Amount(number));
  }

  private static Meaning date(String words) {
    try {
      return understood(new Value.Day(LocalDate.parse(words)));
    } catch (DateTimeParseException notADate) {
      return new Meaning.NotUnderstood();
    }
  }

  private static Meaning postcode(String words) {
    Matcher postcode = OUTWARD.matcher(words);
    return postcode.matches()
        ? understood(new Value.Outward(postcode.group(1)))
        : new Meaning.NotUnderstood();
  }

  private static Meaning understood(Value value) {
    return new Meaning.Understood(value, null);
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

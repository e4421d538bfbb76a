package org.earshot.understanding.listening.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Types words as people do on a telephone: without accents, shortened, stretched, mistyped. */
public final class Typing {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern INNER_VOWELS = Pattern.compile("(?<=.)[aeiou](?=.)");
  private static final Map<Character, String> LETTERS =
      Map.of('ł', "l", 'đ', "d", 'ı', "i", 'ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ɗ', "d");
  private static final Map<Character, Character> ARABIC_KEYBOARD =
      Map.of('ی', 'ي', 'ک', 'ك', 'ہ', 'ه', 'ے', 'ي', 'ں', 'ن', 'ھ', 'ه');

  private final RandomGenerator random;
  private final Map<String, List<String>> shortForms;

  Typing(RandomGenerator random) {
    this.random = random;
    this.shortForms = shortForms();
  }

  /** The file has a word and its short forms in each line. */
  private static Map<String, List<String>> shortForms() {
    try (InputStream file = Typing.class.getResourceAsStream("/languages/texting-en.txt")) {
      if (file == null) {
        throw new IllegalStateException("texting-en.txt is missing");
      }
      Map<String, List<String>> forms = new HashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\s*[:,]\\s*")))
          .forEach(line -> forms.put(line.get(0), line.subList(1, line.size())));
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word in the letters that every keyboard has. */
  public static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder();
    String apart = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    for (char c : apart.toCharArray()) {
      plain.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    return plain.toString();
  }

  static String onArabicKeyboard(String word) {
    StringBuilder typed = new StringBuilder();
    for (char c : word.toCharArray()) {
      typed.append(ARABIC_KEYBOARD.getOrDefault(c, c).charValue());
    }
    return typed.toString();
  }

  /** English as in messages: usual short forms, half of the time, and some slips. */
  List<String> texted(List<String> words) {
    List<String> typed = new ArrayList<>();
    for (String word : words) {
      List<String> forms = shortForms.get(word);
      if (forms != null && random.nextInt(100) < 55) {
        typed.addAll(List.of(forms.get(random.nextInt(forms.size())).split(" ")));
      } else {
        typed.add(random.nextInt(100) < 15 ? slip(word.replace("'", "")) : word);
      }
    }
    return typed;
  }

  /** A few slips in words of any language. */
  List<String> hurried(List<String> words, int perCent) {
    return words.stream().map(word -> random.nextInt(100) < perCent ? slip(word) : word).toList();
  }

  private String slip(String word) {
    if (word.length() < 4) {
      return random.nextInt(4) == 0 ? stretched(word) : word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(6)) {
      case 0 -> INNER_VOWELS.matcher(word).replaceAll("");
      case 1 -> INNER_VOWELS.matcher(word).replaceFirst("");
      case 2 -> stretched(word);
      case 3 -> word.substring(0, at) + word.substring(at + 1);
      case 4 ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
    };
  }

  private String stretched(String word) {
    return word + word.substring(word.length() - 1).repeat(1 + random.nextInt(3));
  }

  /** Romanised words have as many spellings as writers. */
  List<String> respelt(List<String> words) {
    return words.stream().map(word -> random.nextInt(3) == 0 ? respelt(word) : word).toList();
  }

  private String respelt(String word) {
    return switch (random.nextInt(8)) {
      case 0 -> word.replace("aa", "a").replace("ee", "i").replace("oo", "u");
      case 1 -> word.replaceFirst("(?<=[^aeiou])a(?=[^aeiou])", "aa");
      case 2 -> word.replaceFirst("i(?=[^aeiou])", "ee");
      case 3 -> word.replaceFirst("(?<=[bcdgjkpt])h", "");
      case 4 -> word.replace("v", "w");
      case 5 -> word.replaceFirst("(?<=[^aeiou])a(?=[^aeiou])", "");
      case 6 -> word.replaceFirst("ai", "e").replaceFirst("n$", "");
      default -> word.replace("z", "j").replace("ph", "f");
    };
  }
}

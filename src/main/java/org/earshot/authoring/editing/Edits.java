package org.earshot.authoring.editing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.earshot.authoring.script.AsSaid;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that can be changed about a conversation, each as a function of its files. */
public final class Edits {

  private Edits() {}

  /** Title, keywords and the words around the questions; what is empty is left out. */
  public static Edit frame(FrameText frame) {
    return edit(
        folio -> {
          ObjectNode main = folio.main();
          QuestionTree.put(main, "title", frame.title());
          words(main, "keywords", frame.keywords());
          QuestionTree.put(main, "welcome", frame.welcome());
          QuestionTree.put(main, "more", frame.more());
          QuestionTree.put(main, "thanks", frame.thanks());
          if (frame.mayAskAgain()) {
            main.put("may_ask_again", true);
          } else {
            main.remove("may_ask_again");
          }
          glossary(frame.glossary(), folio);
        });
  }

  /** What is not explained any more goes from every language; a term keeps its id. */
  private static void glossary(List<TermText> terms, Folio folio) {
    ObjectNode main = folio.main();
    Set<String> known = Set.copyOf(main.path("glossary").propertyNames());
    Set<String> given = new HashSet<>(known);
    ObjectNode glossary = main.objectNode();
    for (TermText term : terms) {
      String id = known.contains(term.id()) ? term.id() : newId(term.term(), given);
      glossary.putObject(id).put("term", term.term()).put("means", term.means());
    }
    if (glossary.isEmpty()) {
      main.remove("glossary");
    } else {
      main.set("glossary", glossary);
    }
    Set<String> kept = Set.copyOf(glossary.propertyNames());
    for (ObjectNode translation : folio.translations()) {
      if (translation.path("glossary") instanceof ObjectNode theirs) {
        theirs.retain(kept);
        if (theirs.isEmpty()) {
          translation.remove("glossary");
        }
      }
    }
  }

  private static String newId(String term, Set<String> given) {
    String plain =
        Normalizer.normalize(term.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[^a-z]+|_$", "");
    String begin = plain.isEmpty() ? "term" : plain.substring(0, Math.min(26, plain.length()));
    String id = begin;
    for (int number = 2; !given.add(id); number++) {
      id = begin + "_" + number;
    }
    return id;
  }

  /** Which standard equality questions are asked, in this order. */
  public static Edit monitoring(List<String> ids) {
    return edit(folio -> words(folio.main(), "monitoring", ids));
  }

  /** Gives the conversation's folder name to its file too; for copies. */
  public static Edit named(String name) {
    return edit(folio -> folio.main().put("conversation", name));
  }

  /**
   * Puts questions after another.
   *
   * @param after the id of that one; empty to put them first, null to put them last
   * @param added with ids that no question has or ever had
   */
  public static Edit add(@Nullable String after, List<QuestionText> added) {
    return edit(
        folio -> {
          ArrayNode questions = folio.questions();
          int place =
              after == null ? questions.size() : after.isEmpty() ? 0 : 1 + folio.place(after);
          for (QuestionText question : added) {
            ObjectNode node = questions.objectNode();
            QuestionTree.write(question, node);
            questions.insert(place++, node);
          }
        });
  }

  /**
   * Changes everything about one question except its id. The words of options that are gone go from
   * every language.
   *
   * @throws CannotEdit where conditions of other questions need what is gone
   */
  public static Edit change(QuestionText question) {
    return edit(
        folio -> {
          ObjectNode node = folio.question(question.id());
          QuestionText before = QuestionTree.read(node);
          Set<String> gone = gone(before, question);
          mayLeave(folio, before, question, gone);
          QuestionTree.write(question, node);
          folio.translated(question.id(), words -> shed(words, question, gone));
        });
  }

  /**
   * Removes a question with its words in every language.
   *
   * @param withConditions whether conditions that ask about it lose that part; if not, and there
   *     are some, it is refused
   */
  public static Edit remove(String id, boolean withConditions) {
    return edit(
        folio -> {
          List<QuestionText> all = Sheet.of(folio).questions();
          List<QuestionText> asking = References.to(id, all);
          if (!asking.isEmpty() && !withConditions) {
            throw new CannotEdit(
                "conditions",
                "Other questions are asked, or put in other words, because of it: "
                    + names(asking));
          }
          asking.forEach(other -> regardless(id, other, folio));
          folio.questions().remove(folio.place(id));
          folio
              .translations()
              .forEach(
                  translation -> {
                    if (translation.path("questions") instanceof ObjectNode questions) {
                      questions.remove(id);
                    }
                  });
        });
  }

  /**
   * Takes what asks about one question out of the conditions of another. A variant of which nothing
   * is left that says whom it is for goes, since nobody gets it.
   */
  private static void regardless(String id, QuestionText other, Folio folio) {
    Map<String, QuestionText> earlier = Sheet.of(folio).before(other.id());
    List<VariantText> left = new ArrayList<>();
    for (VariantText variant : other.variants()) {
      String when = without(id, variant.when(), earlier);
      if (when != null || variant.when() == null) {
        left.add(variant.saidWhen(when));
      }
    }
    QuestionText now = other.askedWhen(without(id, other.when(), earlier)).inWords(left);
    QuestionTree.write(now, folio.question(other.id()));
    folio.translated(other.id(), words -> shed(words, now, Set.of()));
  }

  private static @Nullable String without(
      String id, @Nullable String when, Map<String, QuestionText> earlier) {
    return when != null && References.mentions(when, id)
        ? References.without(id, when, earlier)
        : when;
  }

  /**
   * Which questions are asked only because of the answer to this one, or in other words because of
   * it.
   */
  public static List<QuestionText> asking(String id, Sheet sheet) {
    return References.to(id, sheet.questions());
  }

  /**
   * Moves a question.
   *
   * @param to its new place, from 0; beyond the ends means at the end
   * @throws CannotEdit where a question would come before one that its condition asks about
   */
  public static Edit move(String id, int to) {
    return edit(
        folio -> {
          ArrayNode questions = folio.questions();
          JsonNode moved = questions.remove(folio.place(id));
          questions.insert(Math.max(0, Math.min(to, questions.size())), moved);
          inOrder(Sheet.of(folio));
        });
  }

  /**
   * Puts words in the place of others, once, where they stand.
   *
   * @param place a question's id with {@code /ask}, {@code /options/…} or the same below {@code
   *     /variants/…/}, or {@code welcome}, {@code more}, {@code thanks} or {@code title}
   */
  public static Edit replace(String place, String found, String instead) {
    return edit(
        folio -> {
          String[] steps = place.split("/");
          JsonNode node = steps.length == 1 ? folio.main() : folio.question(steps[0]);
          for (int step = 1; step < steps.length - 1; step++) {
            node = node.path(steps[step]);
          }
          String name = steps[steps.length - 1];
          if (node instanceof ObjectNode words && words.path(name).isString()) {
            words.put(name, Replacing.first(words.path(name).asString(), found, instead));
          }
        });
  }

  /**
   * One question by itself, always asked: to try it out, not to be saved.
   *
   * @param variant in whose words; null for the question's own
   */
  public static Edit only(String id, @Nullable String variant) {
    return edit(
        folio -> {
          ObjectNode question = folio.question(id);
          question.remove("when");
          AsSaid.to(variant, question);
          folio.translated(id, words -> AsSaid.to(variant, words));
          ArrayNode alone = folio.main().arrayNode();
          alone.add(question);
          folio.main().set("questions", alone);
          folio.main().remove("monitoring");
        });
  }

  private static void inOrder(Sheet sheet) {
    for (QuestionText question : sheet.questions()) {
      Set<String> earlier = sheet.before(question.id()).keySet();
      for (QuestionText other : sheet.questions()) {
        if (!earlier.contains(other.id())
            && !other.id().equals(question.id())
            && References.mentions(question, other.id())) {
          throw new CannotEdit(
              "",
              "“"
                  + question.name()
                  + "” is asked, or put in other words, because of the answer to “"
                  + other.name()
                  + "”, so it must come after it.");
        }
      }
    }
  }

  private static Set<String> gone(QuestionText before, QuestionText now) {
    Set<String> gone = before.options().stream().map(OptionText::id).collect(Collectors.toSet());
    gone.removeAll(
        now.hasOptions() ? now.options().stream().map(OptionText::id).toList() : List.of());
    return gone;
  }

  private static void mayLeave(
      Folio folio, QuestionText before, QuestionText now, Set<String> gone) {
    List<QuestionText> all = Sheet.of(folio).questions();
    if (!alike(before.type(), now.type())) {
      List<QuestionText> asking = References.to(now.id(), all);
      if (!asking.isEmpty()) {
        throw new CannotEdit(
            "type",
            "Other questions are asked, or put in other words, because of the answer to this one: "
                + names(asking)
                + ". Change when they are asked first, then the kind of answer");
      }
    }
    for (String option : gone) {
      List<QuestionText> asking = References.toOption(now.id(), option, all);
      if (!asking.isEmpty()) {
        throw new CannotEdit(
            "options",
            "“"
                + before.label(option)
                + "” cannot be taken away: because of it people are asked, or asked in other words, "
                + names(asking)
                + ". Change that first");
      }
    }
  }

  private static boolean alike(Type one, Type other) {
    Set<Type> numbers = Set.of(Type.NUMBER, Type.RATING);
    return one == other || (numbers.contains(one) && numbers.contains(other));
  }

  /** Takes from a translation what the question has no longer. */
  private static void shed(ObjectNode words, QuestionText question, Set<String> gone) {
    for (String field : List.of("options", "synonyms")) {
      if (words.path(field) instanceof ObjectNode entries) {
        gone.forEach(entries::remove);
        if (entries.isEmpty()) {
          words.remove(field);
        }
      }
    }
    if (words.path("variants") instanceof ObjectNode variants) {
      Set<String> kept =
          question.variants().stream().map(VariantText::id).collect(Collectors.toSet());
      variants.retain(kept);
      variants.forEach(variant -> labels(variant, question, gone));
      if (variants.isEmpty()) {
        words.remove("variants");
      }
    }
    if (question.unit() == null) {
      words.remove("unit");
    }
    if (question.support() == null) {
      words.remove("support");
    }
    if (!question.hasOptions()) {
      words.remove("options");
    }
  }

  private static void labels(JsonNode variant, QuestionText question, Set<String> gone) {
    if (variant.path("options") instanceof ObjectNode labels && variant instanceof ObjectNode all) {
      gone.forEach(labels::remove);
      if (labels.isEmpty() || !question.hasOptions()) {
        all.remove("options");
      }
    }
  }

  private static String names(List<QuestionText> questions) {
    return questions.stream()
        .map(question -> "“" + question.name() + "”")
        .collect(Collectors.joining(", "));
  }

  private static void words(ObjectNode main, String name, List<String> words) {
    if (words.isEmpty()) {
      main.remove(name);
      return;
    }
    ArrayNode list = main.arrayNode();
    words.forEach(list::add);
    main.set(name, list);
  }

  private static Edit edit(Consumer<Folio> change) {
    return files -> {
      Folio folio = Folio.of(files);
      change.accept(folio);
      return folio.files();
    };
  }

  /** Every id that questions and options of these files have; options as {@code hours.up_to_9}. */
  static Set<String> ids(Map<String, String> files) {
    Set<String> ids = new HashSet<>();
    List<QuestionText> questions =
        new ArrayList<>(Sheet.of(files).map(Sheet::questions).orElse(List.of()));
    for (QuestionText question : questions) {
      ids.add(question.id());
      question.options().forEach(option -> ids.add(question.id() + "." + option.id()));
    }
    return ids;
  }
}

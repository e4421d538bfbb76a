package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earshot.authoring.Finding.Severity;
import org.earshot.authoring.editing.CannotEdit;
import org.earshot.authoring.editing.Edit;
import org.earshot.authoring.editing.Edits;
import org.earshot.authoring.editing.OptionText;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.QuestionText.Range;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.VariantText;
import org.earshot.flow.Type;

/** Whatever officers do one after the other, the files can be read and ids keep their meaning. */
class EditSequenceTests {

  private static final Map<String, String> SHIPPED =
      Authored.files(Path.of("conversations/short-breaks"));

  private final ConversationReader reader = Authored.reader(new TinyPhrasebook());

  @Property(tries = 40)
  void any_sequence_of_edits_leaves_files_that_read(@ForAll long seed) {
    Random chance = new Random(seed);
    Map<String, String> files = SHIPPED;
    for (int i = 0; i < 8; i++) {
      Sheet before = Sheet.of(files).orElseThrow();
      try {
        files = edit(before, chance, i).on(files);
      } catch (CannotEdit refused) {
        continue;
      }
      kept(before, Sheet.of(files).orElseThrow());
    }
    assertThat(reader.read("short-breaks", files).findings())
        .filteredOn(finding -> finding.severity() == Severity.BLOCKS)
        .filteredOn(finding -> finding.language() == null)
        .isEmpty();
  }

  /** Whatever has the id of before is what it was. */
  private static void kept(Sheet before, Sheet after) {
    Map<String, Type> types = new LinkedHashMap<>();
    before.questions().forEach(question -> types.put(question.id(), question.type()));
    assertThat(after.questions()).extracting(QuestionText::id).doesNotHaveDuplicates();
    after.questions().stream()
        .filter(question -> types.containsKey(question.id()))
        .forEach(question -> assertThat(question.type()).isEqualTo(types.get(question.id())));
  }

  private static Edit edit(Sheet sheet, Random chance, int step) {
    List<QuestionText> all = sheet.questions();
    QuestionText one = all.get(chance.nextInt(all.size()));
    return switch (chance.nextInt(7)) {
      case 0 -> Edits.add(one.id(), List.of(fresh(chance, step)));
      case 1 -> all.size() > 2 ? Edits.remove(one.id(), chance.nextBoolean()) : files -> files;
      case 2 -> Edits.move(one.id(), chance.nextInt(all.size()));
      case 3 -> Edits.replace(one.id() + "/ask", "you", words(chance));
      case 4 -> Edits.change(one.offering(shuffled(one, chance)));
      case 5 -> Edits.change(one.inWords(varied(one, sheet, chance, step)));
      default -> Edits.monitoring(chance.nextBoolean() ? List.of("age_band") : List.of());
    };
  }

  /** Words more or fewer for people who gave an answer to an earlier question. */
  private static List<VariantText> varied(
      QuestionText question, Sheet sheet, Random chance, int step) {
    List<VariantText> variants = new ArrayList<>(question.variants());
    java.util.Collections.shuffle(variants, chance);
    sheet.before(question.id()).values().stream()
        .filter(earlier -> earlier.type() == Type.YES_NO)
        .findFirst()
        .ifPresent(
            earlier ->
                variants.add(
                    new VariantText(
                        "v" + step, words(chance), earlier.id(), labels(question, chance))));
    return variants.size() > 1 && chance.nextBoolean()
        ? variants.subList(1, variants.size())
        : variants;
  }

  private static Map<String, String> labels(QuestionText question, Random chance) {
    return question.options().isEmpty() || chance.nextBoolean()
        ? Map.of()
        : Map.of(question.options().getFirst().id(), "Label " + chance.nextInt());
  }

  private static List<OptionText> shuffled(QuestionText question, Random chance) {
    List<OptionText> options = new ArrayList<>(question.options());
    java.util.Collections.shuffle(options, chance);
    return options.size() > 2 && chance.nextBoolean()
        ? options.subList(1, options.size())
        : options;
  }

  private static QuestionText fresh(Random chance, int step) {
    return new QuestionText(
        "fresh_" + step,
        words(chance) + "?",
        Type.TEXT,
        List.of(),
        Range.OPEN,
        null,
        Map.of(),
        null,
        null);
  }

  private static String words(Random chance) {
    List<String> odd =
        List.of(
            "yes",
            "a: b",
            "# not a comment",
            "'quoted'",
            "- list",
            "નમસ્તે",
            "سلام",
            "1",
            "{}",
            "\"",
            "two\nlines",
            "null");
    return odd.get(chance.nextInt(odd.size())) + " " + odd.get(chance.nextInt(odd.size()));
  }
}

package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.flow.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of danger, as people text them; a false alarm is kind, and still rare. */
class DangerTests {

  private static final Understanding UNDERSTANDING = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nie chcę już żyć",
        "nie chce juz tak dluzej zyc",
        "mąż mnie bije",
        "mąż znowu mnie bardzo bije",
        "mujhe marna hai",
        "mujhe ab marna hai",
        "mujhe marnaa hai",
        "waan dhiman rabaa",
        "enna adikkiraar",
        "ennai adikirar",
        "I have taken all my tablets",
        "ive just taken all my pills",
        "my stepdad touches me",
        "i hit her yesterday i feel awful",
        "there is no food in the house",
        "i dont even want to live",
        "I want so much to die",
        "he hit my mum and he hits me too",
        "no quiero ya vivir",
        "mi marido me pega",
        "je ne veux vraiment plus vivre",
        "non voglio proprio più vivere",
        "já não quero mesmo viver",
        "nu vreau chiar să mai trăiesc",
        "moyn lladd fy hun",
        "મારે હવે મરી જવું છે",
        "mane bahu mare che",
        "ਮੈਨੂੰ ਬਹੁਤ ਮਾਰਦਾ ਹੈ",
        "mainu roz kutda hai",
        "আমাকে প্রতিদিন মারে",
        "amake khub mare",
        "مجھے روز مارتا ہے",
        "أخذت كل الحبوب",
        "زوجي كل يوم يضربني",
        "baddi moot",
        "என்னை தினமும் அடிக்கிறார்",
        "im scared of what he will do if i ask for help",
        "میں اب اور برداشت نہیں کر سکتی",
        "main bohat thak gayi hun ab aur nahi hota",
        "لم أعد أستطيع التحمل",
        "ennala mudiyala",
        "mere ton hor nahi hunda",
        "dw i methu cario mlaen"
      })
  void are_heard_with_small_words_between_them_in_either_order_and_by_ear(String said) {
    assertThat(UNDERSTANDING.alarming(said)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have taken my tablets",
        "my mum takes all her tablets at 8",
        "he helps me with food in the house",
        "I really like living here",
        "the bus hit a tree",
        "nie chcę już jechać autobusem",
        "chcę mieszkać blisko mamy",
        "mujhe kal doctor ke paas jana hai",
        "waan ku faraxsanahay",
        "no quiero ya el autobús",
        "I do not want to move just now",
        "amo il mare",
        "we have so much fun",
        "ami make dekhi"
      })
  void are_not_heard_in_everyday_words(String said) {
    assertThat(UNDERSTANDING.alarming(said)).isFalse();
  }

  @Test
  void are_heard_in_hardly_any_of_the_ordinary_replies() {
    List<String> alarmed = new ArrayList<>();
    int all = 0;
    for (ReplyTable table : tables()) {
      for (ReplyTable.Row row : table.rows()) {
        all++;
        if (UNDERSTANDING.alarming(row.reply())) {
          alarmed.add(table.type() + "-" + table.language() + " " + row.reply());
        }
      }
    }

    assertThat(alarmed).as(String.join("\n", alarmed)).hasSizeLessThan(all / 400);
  }

  private static List<ReplyTable> tables() {
    return Stream.of(
            ReplyTable.all(),
            ReplyTable.unseen(),
            ReplyTable.blind(),
            ReplyTable.later(),
            ReplyTable.fresh(),
            ReplyTable.town(),
            ReplyTable.equality())
        .flatMap(List::stream)
        .toList();
  }
}

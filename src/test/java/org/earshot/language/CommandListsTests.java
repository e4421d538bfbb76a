package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.flow.Command;
import org.junit.jupiter.api.Test;

/** Each command has its list of words, called as it is. */
class CommandListsTests {

  @Test
  void there_is_a_list_of_words_for_every_command_and_no_other() {
    assertThat(CommandLists.ALL)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Command.values())
                .map(command -> command.name().toLowerCase(Locale.ROOT))
                .toList());
  }
}

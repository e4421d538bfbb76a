package org.earshot.web.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.inviting.ContactList.Way;
import org.earshot.web.forms.Problems;
import org.junit.jupiter.api.Test;

class ListFormTests {

  private static final Locale POLISH = Locale.of("pl");
  private static final Map<String, String> WHATSAPP =
      Map.of("source", "Register", "basis", "CONSENT", "way", "WHATSAPP", "said-pl", "z rejestru");

  private final ListForm form = ListForm.of(WHATSAPP, List.of(POLISH));

  @Test
  void without_a_template_nobody_is_invited_on_whatsapp_and_what_was_chosen_stays() {
    Problems problems = new Problems();
    form.check(POLISH, List.of(), problems);

    assertThat(problems.of("way")).contains("no template for it is set up in Polish");
    assertThat(form.channel()).isEqualTo(Way.WHATSAPP);
  }

  @Test
  void with_one_nothing_stands_in_the_way() {
    Problems problems = new Problems();
    form.check(POLISH, List.of(POLISH), problems);

    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void people_get_text_messages_where_nothing_was_chosen() {
    assertThat(ListForm.of(Map.of("way", "FAX"), List.of(POLISH)).channel()).isEqualTo(Way.SMS);
  }
}

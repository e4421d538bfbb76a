package org.earshot.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTests {

  @Test
  void a_first_visit_finds_one_phone() {
    assertThat(Desk.of(List.of(), List.of()).phones())
        .containsExactly(new Phone("07700900001", Look.sms));
  }

  @Test
  void numbers_are_read_as_people_type_them() {
    Desk desk = Desk.of(List.of("+44 7700 900123", "07700-900124"), List.of("telegram"));

    assertThat(desk.phones())
        .containsExactly(
            new Phone("07700900123", Look.telegram), new Phone("07700900124", Look.sms));
    assertThat(desk.problem()).isNull();
  }

  @Test
  void a_number_that_someone_may_have_is_refused() {
    Desk desk = Desk.of(List.of("07911 123456"), List.of());

    assertThat(desk.problem()).contains("07911 123456").contains("07700 900000");
    assertThat(desk.phones()).hasSize(1);
  }

  @Test
  void one_more_phone_has_a_number_of_its_own_up_to_four() {
    Desk desk = Desk.of(List.of("07700900002"), List.of("whatsapp"));

    assertThat(desk.withOneMore().phones())
        .extracting(Phone::number)
        .containsExactly("07700900002", "07700900001");
    Desk most = desk.withOneMore().withOneMore().withOneMore().withOneMore();
    assertThat(most.phones()).extracting(Phone::number).doesNotHaveDuplicates().hasSize(4);
    assertThat(most.full()).isTrue();
  }

  @Test
  void a_phone_is_taken_away_but_never_the_last() {
    Desk two = Desk.of(List.of("07700900001", "07700900002"), List.of());

    assertThat(two.without(0).phones()).extracting(Phone::number).containsExactly("07700900002");
    assertThat(two.without(0).without(0).phones()).hasSize(1);
    assertThat(two.without(7)).isEqualTo(two);
  }

  @Test
  void it_travels_in_text_and_in_the_address() {
    Desk desk = Desk.of(List.of("07700900001", "07700900002"), List.of("sms", "telegram"));

    assertThat(Desk.read(desk.text())).isEqualTo(desk);
    assertThat(desk.address())
        .isEqualTo("/simulator?number=07700900001&look=sms&number=07700900002&look=telegram");
  }

  @Test
  void text_that_it_did_not_write_leaves_one_phone() {
    assertThat(Desk.read("//elsewhere.example").phones()).hasSize(1);
    assertThat(Desk.read("").phones()).hasSize(1);
  }
}

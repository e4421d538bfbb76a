package org.earshot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.House;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One person answers <em>short-breaks</em> by text; then there are that many more who have their
 * answers in other colours, each with a number, consents and letters of their own.
 */
final class Multitude {

  private static final int TOGETHER = 1_000;
  private static final String FIRST = "+447700900442";

  /** Whether they are asked where they live, too: in one of forty districts. */
  private static final boolean AREAS = Boolean.getBoolean("areas");

  private static final List<String> SAID =
      List.of(
          "BREAKS",
          "yes",
          "yes",
          "2",
          "1 and 3",
          "14 days",
          "4",
          "Ask us before, not after.",
          "yes",
          "3",
          "2",
          "6",
          "yes");

  private final ConfigurableApplicationContext house;
  private final JdbcTemplate jdbc;
  private final String slug;

  Multitude(ConfigurableApplicationContext house, String slug) {
    this.house = house;
    this.jdbc = house.getBean(JdbcTemplate.class);
    this.slug = slug;
  }

  static int port(ConfigurableApplicationContext house) {
    return Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** Opens the consultation, and has that many people answer it. */
  void answers(int people) {
    HttpCaller api = HttpCaller.to(port(house)).bearer(House.BOOTSTRAP_TOKEN);
    String record = SetUpRecord.of("A multitude", AREAS ? slug : "short-breaks");
    if (AREAS) {
      askWhere();
      record = record.replace("[\"en\", \"ur\"]", "[\"en\"]");
    }
    api.put("/api/v1/consultations/" + slug, record);
    api.post("/api/v1/consultations/" + slug + "/open");
    int number = 0;
    for (String text : SAID) {
      say(text, number++);
      if (AREAS && number == 2) {
        say("LE2", SAID.size());
      }
    }
    meet(people - 1);
    agree();
    respond();
    answer();
    jdbc.execute("vacuum analyze");
  }

  /** The same questions in English only, and where people live before them. */
  private void askWhere() {
    Path all = Path.of(house.getEnvironment().getRequiredProperty("earshot.conversations"));
    try {
      String asked = Files.readString(all.resolve("short-breaks/conversation.yaml"));
      Files.writeString(
          Files.createDirectories(all.resolve(slug)).resolve("conversation.yaml"),
          asked
              .replace("conversation: short-breaks", "conversation: " + slug)
              .replace(
                  "questions:\n",
                  "questions:\n  - {id: home, ask: What is your postcode?, type: postcode}\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String text, int number) {
    house
        .getBean(Arrivals.class)
        .arrive(
            new Inbound(
                new Address("sms", FIRST),
                "SMmultitude" + number,
                text,
                null,
                false,
                Inbound.Signal.NONE,
                House.CLOCK.instant()));
  }

  /** Numbers that no telephone has, beyond those that Ofcom keeps for invented people. */
  private void meet(int people) {
    Cipher cipher = house.getBean(Cipher.class);
    List<Object[]> some = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String number = "+447700900%06d".formatted(i);
      SubjectId subject = cipher.pseudonym("sms", number);
      some.add(new Object[] {subject.value(), cipher.encrypt(number, "participant.address")});
      if (some.size() == TOGETHER || i == people - 1) {
        jdbc.batchUpdate(
            "insert into participant (subject, channel, address, language, created_at,"
                + " last_heard_at) select cast(? as uuid), channel, cast(? as bytea), 'en',"
                + " created_at, last_heard_at from participant where subject = '"
                + first()
                + "'",
            some);
        some.clear();
      }
    }
  }

  private UUID first() {
    return house.getBean(Cipher.class).pseudonym("sms", FIRST).value();
  }

  private void agree() {
    jdbc.update(
        """
        insert into consent (id, subject, consultation, purpose, given, version, language, channel, request, said, at)
        select gen_random_uuid(), p.subject, c.consultation, c.purpose, c.given, c.version, c.language, c.channel,
          c.request, c.said, c.at
        from consent c cross join participant p where c.subject = ? and p.subject <> c.subject
        """,
        first());
  }

  private void respond() {
    jdbc.update(
        """
        insert into response (id, subject, consultation, version, channel, language, state, agreed, consent, started_at,
          heard_at, completed_at, nudged, later)
        select gen_random_uuid(), c.subject, r.consultation, r.version, (array['sms','whatsapp','telegram'])[1 + c.line % 3],
          (array['en','ur'])[1 + c.line % 2], r.state, r.agreed, c.id, r.started_at + c.line * interval '1 second',
          r.heard_at, r.completed_at + c.line * interval '1.01 second', false, false
        from response r join consent c on c.consultation = r.consultation and c.purpose = 'take_part'
        where r.subject = ? and c.subject <> r.subject
        """,
        first());
  }

  private void answer() {
    jdbc.update(
        """
        insert into answer (response, question, kind, coded, words, said, language, position, consent, at, reading)
        select r.id, a.question, a.kind, case a.question when 'notice' then 'n:' || floor(random() * 90)
          when 'home' then 'p:LE' || 1 + floor(power(random(), 2) * 40)
          when 'good_at_listening' then 'n:' || 1 + floor(random() * 5)
          when 'hours' then 'o:' || (array['up_to_9','10_to_19','20_to_34'])[1 + floor(random() * 3)::int] else a.coded end,
          a.words, a.said, a.language, a.position, r.consent, a.at, a.reading
        from answer a join response o on o.id = a.response and o.subject = ?
          join response r on r.consultation = o.consultation and r.id <> o.id
        """,
        first());
  }

  /** As many letters as came of each person's turns, all of them sent. */
  void letters(int each) {
    jdbc.update(
        """
        insert into letter (id, subject, kind, consultation, status, delivery, attempts, channel, provider_id, parts,
          created_at, due_at, handed_at, sent_at)
        select nextval('letter_id'), r.subject, 'reply', r.consultation, 'sent', 3, 1, r.channel, 'SM' || r.id || n, 2,
          r.started_at, r.started_at, r.started_at, r.started_at
        from response r cross join generate_series(1, ?) n where r.consultation = ?
        """,
        each,
        slug);
    jdbc.execute("vacuum analyze");
  }
}

package org.earshot.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Inbox;
import org.earshot.directory.Directory;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Responses;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups are typed once: the list, files of it, and what consultations take from it. */
@IntegrationTest
class DirectoryTests {

  private static final String QUESTIONS =
      """
      conversation: %s
      language: en
      title: Lunch clubs
      keywords: [%s]
      welcome: We ask about lunch clubs.
      more: You can change the day.
      questions:
        - id: lunch
          ask: Do you go to a lunch club?
          type: yes_no
      thanks: Thank you for lunch.
      """;

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Directory directory;
  @Autowired private Inbox inbox;
  @Autowired private Outbox outbox;
  @Autowired private Responses responses;
  @Autowired private Cipher cipher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient db;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final int run = ++runs;
  private final String slug = "lunch-clubs-" + run;
  private final String there = "/console/consultations/" + slug + "/directory";
  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void signIn() throws IOException {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(
        folder.resolve("conversation.yaml"), QUESTIONS.formatted(slug, "LUNCH" + run));
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Lunch clubs", slug).replace("[\"en\", \"ur\"]", "[\"en\"]"));
  }

  @AfterEach
  void empty() {
    api.post("/api/v1/consultations/" + slug + "/close", "");
    db.sql("delete from directory_named").update();
    db.sql("delete from directory_group").update();
  }

  @Test
  void a_group_is_added_found_changed_taken_off_and_brought_back() {
    assertThat(officer.get("/console/settings").body()).contains("/console/directory");
    assertThat(officer.get("/console/directory").body()).contains("There is nobody in it yet.");
    assertThat(officer.post("/console/directory/new", "name", " ", "email", "nobody").body())
        .contains("Give the group’s name", "Write an e-mail address");
    add(
        "name",
        "Belgrave Carers Cafe",
        "area",
        "Belgrave",
        "overlooked",
        "Yes",
        "contact",
        "Rita Example");
    add("name", "Chess at noon");
    assertThat(officer.post("/console/directory/new", "name", "belgrave carers cafe").body())
        .contains("There is a group of this name already");
    assertThat(officer.get("/console/directory").body())
        .contains("Belgrave Carers Cafe", "Chess at noon")
        .as("whom to ask stands on its own page")
        .doesNotContain("Rita Example");
    assertThat(officer.get("/console/directory?overlooked=yes").body())
        .contains("Belgrave Carers Cafe")
        .doesNotContain("Chess at noon");
    assertThat(officer.get("/console/directory?find=chess").body())
        .doesNotContain("Belgrave Carers Cafe");

    String id = id("Chess at noon");
    officer.post("/console/directory/" + id, "seen", "1", "name", "Chess at one");
    assertThat(officer.post("/console/directory/" + id, "seen", "1", "name", "Chess").body())
        .contains("Somebody else changed this group meanwhile");
    officer.post("/console/directory/" + id + "/remove", "seen", "2");
    assertThat(officer.get("/console/directory").body()).contains("Taken off");
    assertThat(officer.get("/console/directory/" + id).body())
        .contains("It is off the directory.", "Name: Chess at noon", "Name: Chess at one");
    officer.post("/console/directory/" + id + "/back", "seen", "3");
    assertThat(officer.get("/console/directory").body()).doesNotContain("Taken off");
  }

  @Test
  void what_was_replaced_or_taken_off_is_deleted_after_a_year() {
    add("name", "Knitters", "contact", "Rita Example");
    String id = id("Knitters");
    officer.post(
        "/console/directory/" + id, "seen", "1", "name", "Knitters", "contact", "Sam Example");
    Instant later =
        House.CLOCK
            .instant()
            .atOffset(ZoneOffset.UTC)
            .plus(Period.ofYears(1))
            .plusDays(1)
            .toInstant();
    directory.forgetWhatIsDue(later);
    assertThat(officer.get("/console/directory/" + id).body())
        .contains("Sam Example", "What it said then is deleted.")
        .doesNotContain("Rita Example");
    assertThat(officer.get("/console/consultations/" + slug + "/data-protection").body())
        .contains("In the directory of groups");
  }

  @Test
  void a_file_goes_out_and_comes_in_with_what_to_mend_by_row_and_column() {
    add("name", "Knitters", "area", "West End", "phone", "0116 496 0123");
    String out = officer.get("/console/directory/groups.csv").body();
    assertThat(out).contains("Name,Contact person,Phone", "Knitters", "0116 496 0123");
    assertThat(officer.get("/console/directory/groups.xlsx").status()).isEqualTo(200);

    assertThat(sent("Name,Colour,E-mail\nKnitters,red,wrong\n,blue,\nBakers,,\nbakers,,\n"))
        .contains("Nothing of this file was taken")
        .containsPattern("1</th>\\s*<td[^>]*>B</td>\\s*<td[^>]*>No such heading")
        .containsPattern("2</th>\\s*<td[^>]*>C</td>\\s*<td[^>]*>Write an e-mail address")
        .containsPattern("3</th>\\s*<td[^>]*>A</td>\\s*<td[^>]*>Give the group")
        .containsPattern("5</th>\\s*<td[^>]*>A</td>\\s*<td[^>]*>The same name stands in row 4");
    assertThat(directory.all()).hasSize(1);

    officer.upload(
        "/console/directory/import",
        "file",
        "Name;Area;Easy to overlook\nKnitters;Belgrave;\nBakers;;yes\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(officer.get("/console/directory").body()).contains("Added: 1. Changed: 1.");
    assertThat(directory.named("knitters").orElseThrow().details().values())
        .as("a column that is missing changes nothing")
        .contains("Belgrave", "0116 496 0123");
    assertThat(directory.named("Bakers").orElseThrow().overlooked()).isTrue();
  }

  @Test
  void a_consultation_takes_partners_and_stakeholders_and_gives_what_was_typed() {
    add("name", "Knitters");
    String id = id("Knitters");
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Lunch clubs", slug)
            .replace("[\"en\", \"ur\"]", "[\"en\"]")
            .replace(
                "\"kind\"",
                "\"stakeholders\": [{\"name\": \"Age Well\", \"type\": \"provider\"}], \"kind\""));
    assertThat(officer.get("/console/consultations/" + slug + "/set-up/stakeholders").body())
        .contains(there);
    assertThat(officer.get(there).body()).contains("Knitters", "Age Well", "Add to the directory");
    officer.post(there + "/take", "group", id, "as", "partner");
    officer.post(there + "/take", "group", id, "as", "partner");
    officer.post(there + "/take", "group", id, "as", "stakeholder");
    officer.post(there + "/give", "name", "Age Well");
    assertThat(api.get("/api/v1/consultations/" + slug).body())
        .containsOnlyOnce("\"partners\":[{\"name\":\"Knitters\"")
        .contains("{\"name\":\"Knitters\",\"type\":\"community_group\"}");
    assertThat(directory.named("Age Well")).isPresent();
    String taken = officer.get(there).body();
    assertThat(taken).doesNotContain("Typed here and not in the directory");
    Matcher links = Pattern.compile("href=\"([^\"]*/set-up/[^\"]*)\"").matcher(taken);
    assertThat(links.find()).isTrue();
    assertThat(officer.get(links.group(1)).body()).contains("Knitters");
    assertThat(links.find()).as("one page holds both").isFalse();

    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Lunch clubs", slug)
            .replace("[\"en\", \"ur\"]", "[\"en\"]")
            .replace("\"kind\"", "\"stakeholders\": [{\"name\": \"Age-well\"}], \"kind\""));
    assertThat(officer.get(there).body())
        .as("it is known there under another spelling")
        .doesNotContain("Typed here and not in the directory");
  }

  @Test
  void groups_that_may_help_are_named_after_the_thanks_and_a_visit_names_its_group() {
    add("name", "Knitters", "tell", "0116 496 0123", "meets", "every Tuesday");
    add("name", "Bakers");
    String id = id("Knitters");
    assertThat(officer.get(there).body()).contains("Knitters, 0116 496 0123");
    assertThat(officer.post(there + "/named", "named", id("Bakers")).body())
        .contains("Say first how people reach the group.");
    officer.post(there + "/named", "named", id);
    api.post("/api/v1/consultations/" + slug + "/open", "");
    List.of("LUNCH" + run, "yes", "yes", "no").forEach(this::hear);
    assertThat(outbox.sentTo(who()).stream().map(Outbox.Sent::text).toList())
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("Thank you for lunch.")
                    .contains("Groups near you who may help: Knitters, 0116 496 0123"));

    UUID response = responses.of(who(), slug).orElseThrow().id();
    String passOn = "/console/consultations/" + slug + "/responses/" + response + "/pass-on";
    assertThat(officer.get(passOn).body()).contains("They ask us to visit their group", "Knitters");
    assertThat(officer.post(passOn, "reason", "VISIT").body())
        .contains("Choose the group, or name it in the note");
    officer.post(passOn, "reason", "VISIT", "group", id);
    String inboxPage = officer.get("/console/inbox").body();
    assertThat(inboxPage).contains("Asks us to visit");
    UUID opened =
        db.sql("select id from inbox_case where response = ?")
            .param(response)
            .query(UUID.class)
            .single();
    assertThat(officer.get("/console/inbox/" + opened).body())
        .contains("To visit: Knitters, every Tuesday");
  }

  private String sent(String csv) {
    return officer
        .upload("/console/directory/import", "file", csv.getBytes(StandardCharsets.UTF_8))
        .body();
  }

  private void add(String... typed) {
    var answer = officer.post("/console/directory/new", typed);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    assertThat(officer.get("/console/directory").body()).contains("is in the directory.");
  }

  private String id(String name) {
    var found =
        Pattern.compile("/console/directory/([0-9a-f-]{36})\"[^>]*>" + name)
            .matcher(officer.get("/console/directory").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void hear(String words) {
    Texting.heard(transaction, inbox, new Address("sms", "+447700900459"), words);
  }

  private SubjectId who() {
    return cipher.pseudonym("sms", "+447700900459");
  }
}

package org.earshot.web.setup;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Samples;
import org.earshot.consultations.SetUp;
import org.earshot.security.Officer;
import org.earshot.security.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What stands in a page of the record before anybody has filled it in: what this house said last,
 * who is writing, and what councils usually choose. Nothing of it is saved until the page is.
 */
@Component
class Beginnings {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What holds for a house rather than for one consultation. */
  private static final List<String> OF_THE_HOUSE =
      List.of(
          "protection.legal_basis.take_part",
          "protection.legal_basis.be_told_outcome",
          "protection.legal_basis.be_asked_again",
          "protection.legal_basis.invite",
          "protection.legal_basis.equality",
          "protection.retention",
          "protection.contact_days",
          "care_promise",
          "recordings",
          "lead.phone",
          "lead.relay",
          "safeguarding_phone",
          "safeguarding_email");

  /** How to reach one person, which is nobody else's. */
  private static final Set<String> OF_THE_LEAD = Set.of("lead.phone", "lead.relay");

  /** What a council usually rests it on: what the answers page offers first. */
  private static final Map<String, String> USUAL =
      Map.of(
          "protection.legal_basis.take_part", "public_task",
          "protection.legal_basis.be_told_outcome", "consent",
          "protection.legal_basis.be_asked_again", "consent",
          "protection.legal_basis.equality", "equality_monitoring");

  private final Consultations consultations;
  private final Samples samples;
  private final Officers officers;
  private final Offered offered;

  Beginnings(Consultations consultations, Samples samples, Officers officers, Offered offered) {
    this.consultations = consultations;
    this.samples = samples;
    this.officers = officers;
    this.offered = offered;
  }

  /**
   * @param record with what nobody has said yet filled in
   * @param from the consultation that some of it was said in; null for none
   * @param usual whether what councils usually choose is filled in
   */
  record Begun(SetUp record, @Nullable String from, boolean usual) {}

  /** The record as this page shows it to this officer. */
  Begun of(Consultation consultation, Section section, Officer officer) {
    SetUp record = consultation.setUp();
    if (consultation.openedAt() != null || begun(record, section)) {
      return new Begun(record, null, false);
    }
    Map<String, JsonNode> filled = new LinkedHashMap<>();
    Optional<Consultation> last = last(consultation, section);
    boolean usual = USUAL.keySet().stream().anyMatch(section::holds);
    if (usual) {
      USUAL.forEach((name, basis) -> filled.put(name, NODES.stringNode(basis)));
    }
    if (section.holds("lead.name")) {
      filled.put("lead.name", NODES.stringNode(officer.name()));
      email(officer).ifPresent(email -> filled.put("lead.email", NODES.stringNode(email)));
    }
    if (section.holds("languages")) {
      ArrayNode ticked = NODES.arrayNode();
      offered.tickedAtFirst(record.conversation()).forEach(ticked::add);
      filled.put("languages", ticked);
    }
    last.ifPresent(other -> filled.putAll(said(other.setUp(), section, officer)));
    return new Begun(
        SetUpTree.with(record, filled), last.map(Consultation::title).orElse(null), usual);
  }

  private static boolean begun(SetUp record, Section section) {
    return SetUpTree.values(record, section.own()).values().stream()
        .anyMatch(value -> !value.isNull());
  }

  /** The one that opened last of those that say any of it; samples say nothing of this house. */
  private Optional<Consultation> last(Consultation consultation, Section section) {
    if (OF_THE_HOUSE.stream().noneMatch(section::holds)) {
      return Optional.empty();
    }
    Set<String> shown = samples.here();
    return consultations.all().stream()
        .filter(other -> !other.slug().equals(consultation.slug()))
        .filter(other -> !shown.contains(other.slug()))
        .filter(other -> begun(other.setUp(), section))
        .max(
            Comparator.comparing(
                other -> Objects.requireNonNullElse(other.openedAt(), Instant.EPOCH)));
  }

  private static Map<String, JsonNode> said(SetUp last, Section section, Officer officer) {
    boolean sameLead = last.lead() != null && officer.name().equals(last.lead().name());
    List<Field> fields =
        section.fields().stream()
            .filter(field -> OF_THE_HOUSE.contains(field.name()))
            .filter(field -> sameLead || !OF_THE_LEAD.contains(field.name()))
            .toList();
    Map<String, JsonNode> said = new LinkedHashMap<>(SetUpTree.values(last, fields));
    said.values().removeIf(JsonNode::isNull);
    return said;
  }

  /** Most people sign in with their address; empty where this one does not. */
  private Optional<String> email(Officer officer) {
    return officers.all().stream()
        .filter(account -> account.id().equals(officer.id()))
        .map(Officers.Account::username)
        .filter(name -> name.matches("[^@\\s]+@[^@\\s]+"))
        .findFirst();
  }
}

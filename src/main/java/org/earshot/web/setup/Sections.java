package org.earshot.web.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of the set-up record, in the groups of its task list. */
final class Sections {

  /** The groups of the task list in their order. */
  static final List<Group> GROUPS =
      List.of(
          new Group("Why and what", List.of(PurposeSections.ABOUT, PurposeSections.CHANGE)),
          new Group("Who", List.of(PeopleSections.AUDIENCE, PeopleSections.STAKEHOLDERS)),
          new Group(
              "What you promise",
              List.of(PromiseSections.ANSWERS, PromiseSections.LEAD, PracticeSections.DATES)),
          new Group("How", List.of(PracticeSections.CONVERSATION)),
          new Group("If others read it first", List.of(PurposeSections.SCRUTINY)));

  private Sections() {}

  static Optional<Section> of(String key) {
    return all().filter(section -> section.key().equals(key)).findFirst();
  }

  /** Those that come after it in the task list. */
  static Stream<Section> after(Section section) {
    return all().dropWhile(one -> !one.equals(section)).skip(1);
  }

  /** Where what a finding is about is written. */
  static Optional<Section> about(String where) {
    return all().filter(section -> section.holds(where)).findFirst();
  }

  static Stream<Section> all() {
    return GROUPS.stream().flatMap(group -> group.sections().stream());
  }

  record Group(String title, List<Section> sections) {}
}

package org.earshot.consultations;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how many days a consultation is to be open at least, by how much it matters to people.
 *
 * @param formal for what the law asks for, and for a formal consultation
 */
record OpenDays(
    @DefaultValue("14") int low,
    @DefaultValue("28") int medium,
    @DefaultValue("42") int high,
    @DefaultValue("84") int formal) {

  static final OpenDays USUAL = new OpenDays(14, 28, 42, 84);

  int fewest(Approach.Impact impact) {
    return switch (impact) {
      case low -> low;
      case medium -> medium;
      case high -> high;
      case statutory -> formal;
    };
  }
}

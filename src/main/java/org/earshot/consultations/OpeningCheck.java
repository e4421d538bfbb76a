package org.earshot.consultations;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;

/**
 * A question that another room wants asked at the opening gate. Declared here, implemented as a
 * bean by whoever knows the answer.
 */
public interface OpeningCheck {

  /**
   * @param languages those that the consultation would open in
   */
  List<Finding> check(SetUp setUp, List<Locale> languages);
}

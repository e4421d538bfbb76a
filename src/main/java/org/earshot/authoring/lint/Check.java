package org.earshot.authoring.lint;

import org.earshot.authoring.script.Reading;
import org.earshot.authoring.yaml.Findings;

/** Looks at everything that one conversation consists of, for one kind of mistake. */
@FunctionalInterface
interface Check {

  void look(Reading reading, Findings findings);
}

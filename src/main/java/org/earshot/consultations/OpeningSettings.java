package org.earshot.consultations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this organisation asks for before anything opens.
 *
 * @param signOff whether a second officer has to sign a consultation off, or had better
 */
@ConfigurationProperties("earshot.opening")
record OpeningSettings(@DefaultValue("advised") SignOffRule signOff, @DefaultValue OpenDays days) {

  static final OpeningSettings USUAL = new OpeningSettings(SignOffRule.ADVISED, OpenDays.USUAL);

  enum SignOffRule {
    REQUIRED,
    ADVISED
  }
}

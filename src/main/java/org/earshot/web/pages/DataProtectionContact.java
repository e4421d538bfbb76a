package org.earshot.web.pages;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.consultations.OpeningCheck;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whom people can ask about their data, and object to: the organisation's data protection officer,
 * whose contact they are to be told (Article 13(1)(b) of the UK GDPR).
 */
@Component
public class DataProtectionContact implements OpeningCheck {

  private final String contact;

  DataProtectionContact(@Value("${earshot.data-protection.contact:}") String contact) {
    this.contact = contact.strip();
  }

  /** As it is to be read; null where it is not set. */
  public @Nullable String words() {
    return contact.isEmpty() ? null : contact;
  }

  @Override
  public List<Finding> check(SetUp setUp, List<Locale> languages) {
    return words() != null
        ? List.of()
        : List.of(
            Finding.warns(
                "earshot.data-protection.contact",
                "The privacy notice does not say how to reach your data protection officer.",
                "Ask whoever runs the server to set it. For example, Data protection officer,"
                    + " dpo@council.example, 0116 496 0002."));
  }
}

/**
 * Reading free text: code books, what officers coded, translations, suggestions and quotes. {@link
 * org.earshot.themes.Themes}, {@link org.earshot.themes.Reading}, {@link
 * org.earshot.themes.Translations}, {@link org.earshot.themes.FirstTranslations} and {@link
 * org.earshot.themes.Quotes} are the doors.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "analysis",
      "consultations",
      "flow",
      "privacy",
      "responses",
      "security",
      "translation",
      "understanding"
    })
package org.earshot.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

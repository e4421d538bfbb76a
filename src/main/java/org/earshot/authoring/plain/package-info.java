/**
 * Plain English, as far as a program can tell: words that people do not use, long sentences,
 * questions that lead or ask two things. {@link org.earshot.authoring.plain.PlainLanguage} is the
 * door; the rules stand in {@code plain-english/rules.yaml}, each with its source.
 */
@NullMarked
@NamedInterface("plain")
package org.earshot.authoring.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

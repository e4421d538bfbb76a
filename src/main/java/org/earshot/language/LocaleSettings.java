package org.earshot.language;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param locales a folder whose files ("gu.yaml") stand in for those in the jar, file by file, or
 *     add languages; null for the jar's own only
 */
@ConfigurationProperties("earshot")
record LocaleSettings(@Nullable Path locales) {}

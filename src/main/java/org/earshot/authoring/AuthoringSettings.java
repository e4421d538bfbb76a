package org.earshot.authoring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where conversations are looked for beside those in the jar.
 *
 * @param conversations folder with one folder for each conversation; one of the same name takes the
 *     place of one in the jar. Absent: only those in the jar
 */
@ConfigurationProperties("earshot")
record AuthoringSettings(@Nullable Path conversations) {}

package org.earshot.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the REST face.
 *
 * @param bootstrapToken an administrator's token that exists from the first start and for as long
 *     as it is set, for automation; none by default
 */
@ConfigurationProperties("earshot.api")
record ApiSettings(@Nullable String bootstrapToken) {}

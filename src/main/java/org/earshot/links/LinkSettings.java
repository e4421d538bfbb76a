package org.earshot.links;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether web addresses are looked up.
 *
 * @param lookUp false where this server may not go to the internet: then only those are known that
 *     are nobody's by their name or address
 * @param most how long one address may take, redirects included
 * @param keep how long it holds that something is there
 */
@ConfigurationProperties("earshot.links")
record LinkSettings(
    @DefaultValue("true") boolean lookUp,
    @DefaultValue("5s") Duration most,
    @DefaultValue("15m") Duration keep) {}

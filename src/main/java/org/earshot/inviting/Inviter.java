package org.earshot.inviting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who asks.
 *
 * @param organisation as it is named in every invitation ({@code earshot.organisation})
 */
@ConfigurationProperties("earshot")
record Inviter(@DefaultValue("Your council") String organisation) {}

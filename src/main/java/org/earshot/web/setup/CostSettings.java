package org.earshot.web.setup;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What messages cost this organisation.
 *
 * @param pencePerSegment the price of one part of a text message that Earshot sends
 */
@ConfigurationProperties("earshot.cost")
record CostSettings(@DefaultValue("4") BigDecimal pencePerSegment) {}

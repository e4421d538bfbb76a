package org.earshot.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands above every page.
 *
 * @param organisation the name of whoever consults ({@code earshot.organisation})
 */
@ConfigurationProperties("earshot")
record Masthead(@DefaultValue("Your council") String organisation) {}

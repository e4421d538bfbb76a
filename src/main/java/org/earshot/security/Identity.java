package org.earshot.security;

/**
 * Someone as their organisation's sign-in knows them (OpenID Connect Core 2, {@code iss} and {@code
 * sub}): the only two claims that are never given to somebody else. An e-mail address is no proof
 * of who someone is, and is not asked for.
 */
record Identity(String issuer, String subject) {}

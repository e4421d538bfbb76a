/** What anyone can read without signing in: the register, each consultation, what came of it. */
@NullMarked
package org.earshot.web.pages;

import org.jspecify.annotations.NullMarked;

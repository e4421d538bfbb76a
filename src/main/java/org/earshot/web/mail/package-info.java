/** E-mail to officers, as they look after it: a test, and what could not be sent. */
@NullMarked
package org.earshot.web.mail;

import org.jspecify.annotations.NullMarked;

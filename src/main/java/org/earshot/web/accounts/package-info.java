/** Who may come in: signing in, invitations, officers' roles, API tokens. */
@NullMarked
package org.earshot.web.accounts;

import org.jspecify.annotations.NullMarked;

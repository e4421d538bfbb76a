/**
 * Messages waiting to be sent. The only room allowed to send: {@link org.earshot.outbox.Outbox}
 * takes letters in the transaction of whoever writes them, and delivers after commit.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"channels", "channels::sending", "participants", "privacy", "security"})
package org.earshot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

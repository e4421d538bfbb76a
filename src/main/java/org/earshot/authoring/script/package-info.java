/**
 * What the files of one conversation say, before it is checked and assembled. {@link
 * org.earshot.authoring.script.ScriptReader} is the door.
 */
@NullMarked
package org.earshot.authoring.script;

import org.jspecify.annotations.NullMarked;

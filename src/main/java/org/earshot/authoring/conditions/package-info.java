/**
 * Conditions in the Common Expression Language, checked as they are read and compiled once. {@link
 * org.earshot.authoring.conditions.Conditions} is the door.
 */
@NullMarked
package org.earshot.authoring.conditions;

import org.jspecify.annotations.NullMarked;

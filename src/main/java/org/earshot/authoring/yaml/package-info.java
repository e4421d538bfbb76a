/**
 * Files as trees in which every value knows its line, and what is wrong with their form. {@link
 * org.earshot.authoring.yaml.YamlReader} is the door.
 */
@NullMarked
package org.earshot.authoring.yaml;

import org.jspecify.annotations.NullMarked;

/** By which clock each member lives: guessed from their country until they say it. */
@NullMarked
package net.mhpss.members.zones;

import org.jspecify.annotations.NullMarked;

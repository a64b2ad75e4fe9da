/** How a member chooses a password, changes it, or does without. */
@NullMarked
package net.mhpss.members.passwords;

import org.jspecify.annotations.NullMarked;

/** Whom a member keeps away or does not want to hear of, and who may write to them. */
@NullMarked
package net.mhpss.members.people;

import org.jspecify.annotations.NullMarked;

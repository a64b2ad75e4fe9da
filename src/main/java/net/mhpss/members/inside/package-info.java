/** What the parts of the members' room share with each other and with no other room. */
@NullMarked
package net.mhpss.members.inside;

import org.jspecify.annotations.NullMarked;

/** Where a member is signed in, and how they end that. */
@NullMarked
package net.mhpss.members.sessions;

import org.jspecify.annotations.NullMarked;

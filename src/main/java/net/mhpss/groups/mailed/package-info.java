/** Invitations to groups by mail: bound to an address, once, for two weeks. */
@NullMarked
package net.mhpss.groups.mailed;

import org.jspecify.annotations.NullMarked;

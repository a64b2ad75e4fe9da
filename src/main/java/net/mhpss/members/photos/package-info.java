/** The photos of members: small, square, and shown to whom each member shows theirs. */
@NullMarked
package net.mhpss.members.photos;

import org.jspecify.annotations.NullMarked;

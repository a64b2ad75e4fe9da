/** What the network holds of a member: taken along as one file, or forgotten. */
@NullMarked
package net.mhpss.members.leaving;

import org.jspecify.annotations.NullMarked;

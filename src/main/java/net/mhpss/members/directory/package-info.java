/** The directory: members find each other by what each shows to all of them. */
@NullMarked
package net.mhpss.members.directory;

import org.jspecify.annotations.NullMarked;

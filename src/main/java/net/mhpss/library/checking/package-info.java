/** Works that a host has yet to look over. */
@NullMarked
package net.mhpss.library.checking;

import org.jspecify.annotations.NullMarked;

/** Where members are, in figures that tell nobody apart. */
@NullMarked
package net.mhpss.members.map;

import org.jspecify.annotations.NullMarked;

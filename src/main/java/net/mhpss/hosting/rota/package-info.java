/** Who of the hosting team is on duty in which week. */
@NullMarked
package net.mhpss.hosting.rota;

import org.jspecify.annotations.NullMarked;

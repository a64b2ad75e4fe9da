/**
 * Cuts what somebody has just written out of a mail: off the quotes, signatures and notes that
 * their program or their office has put around it (docs/decisions/0024).
 */
@NullMarked
package net.mhpss.inbound.cutting;

import org.jspecify.annotations.NullMarked;

/**
 * What hosts note about members: short, for the hosting team alone, and in the member's own export.
 */
@NullMarked
package net.mhpss.hosting.notes;

import org.jspecify.annotations.NullMarked;

/**
 * Safety for who must not be found: safety mode, which puts away who they are, and the way out on
 * every page.
 */
@NullMarked
package net.mhpss.members.safety;

import org.jspecify.annotations.NullMarked;

/** Which organization a group belongs to: said by its hosts, confirmed by the organization. */
@NullMarked
package net.mhpss.groups.belonging;

import org.jspecify.annotations.NullMarked;

/** What the hosts of a group tell its members about a month, edited by them and sent by mail. */
@NullMarked
package net.mhpss.groups.digests;

import org.jspecify.annotations.NullMarked;

/** Looking after groups: a group may be reported, and its hosts look after what is said in it. */
@NullMarked
package net.mhpss.groups.care;

import org.jspecify.annotations.NullMarked;

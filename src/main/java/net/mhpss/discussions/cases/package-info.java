/** Whether a text tells who somebody is whom a member supports. */
@NullMarked
package net.mhpss.discussions.cases;

import org.jspecify.annotations.NullMarked;

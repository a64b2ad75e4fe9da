/** What the parts of the hosting room share with each other and with no other room. */
@NullMarked
package net.mhpss.hosting.inside;

import org.jspecify.annotations.NullMarked;

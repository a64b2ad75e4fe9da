/** Looking after the library: a work may be reported. */
@NullMarked
package net.mhpss.library.care;

import org.jspecify.annotations.NullMarked;

/** Questions without an answer and groups without a word, for hosts. */
@NullMarked
package net.mhpss.discussions.quiet;

import org.jspecify.annotations.NullMarked;

/**
 * Where the bytes are: checked by content, cleaned, kept by checksum, read for their text. Knows no
 * word of the domain.
 */
@NullMarked
package net.mhpss.files;

import org.jspecify.annotations.NullMarked;

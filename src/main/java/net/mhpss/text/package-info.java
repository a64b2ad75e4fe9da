/**
 * Rich text in and out: Markdown, cleaning, excerpts, the language of a text. Knows no word of the
 * domain.
 */
@NullMarked
package net.mhpss.text;

import org.jspecify.annotations.NullMarked;

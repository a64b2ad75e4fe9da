/**
 * Letters: written in the transaction that causes them, sent after it, never lost. Knows no word of
 * the domain.
 */
@NullMarked
package net.mhpss.mail;

import org.jspecify.annotations.NullMarked;

/**
 * Every page as people meet it: in a real browser, in every language, on a phone and on a desktop.
 */
@NullMarked
package net.mhpss.browser;

import org.jspecify.annotations.NullMarked;

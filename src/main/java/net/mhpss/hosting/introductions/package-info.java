/**
 * Introductions: a host proposes that two members meet, and a conversation is opened only when both
 * have said yes. Nobody learns of a refusal.
 */
@NullMarked
package net.mhpss.hosting.introductions;

import org.jspecify.annotations.NullMarked;

package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/**
 * Where a member takes what is held of them, or leaves; {@code problem} is the key of why leaving
 * was not possible.
 */
record YourDataPage(String problem) implements Page {}

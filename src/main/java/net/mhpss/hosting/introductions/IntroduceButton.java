package net.mhpss.hosting.introductions;

import net.mhpss.web.Part;

/** Leads a host from a member's page to introducing them to somebody. */
record IntroduceButton(String address) implements Part {}

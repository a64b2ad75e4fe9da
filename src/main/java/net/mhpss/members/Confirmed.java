package net.mhpss.members;

import net.mhpss.web.Form;

/** The one button of a link in a mail, and whether others use the phone on which it is tapped. */
record Confirmed(boolean shared) implements Form {}

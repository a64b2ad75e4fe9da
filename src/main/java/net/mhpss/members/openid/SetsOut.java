package net.mhpss.members.openid;

import net.mhpss.web.Form;

/**
 * The form by which somebody sets out for the other house: what they had typed is not looked at.
 */
record SetsOut(String next, boolean shared) implements Form {}

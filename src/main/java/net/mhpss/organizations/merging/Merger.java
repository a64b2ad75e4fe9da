package net.mhpss.organizations.merging;

import net.mhpss.web.Form;

/**
 * The form by which a host merges one organization into another.
 *
 * @param q what the other is called, to look for it
 * @param into the address of the other
 */
record Merger(String q, String into) implements Form {}

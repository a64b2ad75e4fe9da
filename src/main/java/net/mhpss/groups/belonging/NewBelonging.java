package net.mhpss.groups.belonging;

import net.mhpss.web.Form;

/**
 * The form by which a group's host says which organization it belongs to.
 *
 * @param q what the organization is called, to look for it
 * @param organization its address
 */
record NewBelonging(String q, String organization) implements Form {}

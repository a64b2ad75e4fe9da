package net.mhpss.organizations.networks;

import net.mhpss.web.Form;

/**
 * The form by which a membership is proposed.
 *
 * @param q what the other is called, to look for it
 * @param other the address of the other
 * @param side which side the other is: asked of networks only, which may be members of networks too
 */
record NewMembership(String q, String other, String side) implements Form {}

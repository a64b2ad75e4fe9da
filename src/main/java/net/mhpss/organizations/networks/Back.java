package net.mhpss.organizations.networks;

import net.mhpss.web.Form;

/** Of which organization the page was from which a form was sent. */
record Back(String back) implements Form {}

package net.mhpss.moderation;

import net.mhpss.web.Form;

/** The one tap by which a member tells the hosting team of another. */
record NewReport(String reason) implements Form {}

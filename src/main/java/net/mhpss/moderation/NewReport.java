package net.mhpss.moderation;

import net.mhpss.web.Form;

/** The one tap by which a member tells of another, or of what is at the path {@code of}. */
record NewReport(String reason, String of) implements Form {}

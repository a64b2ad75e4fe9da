package net.mhpss.members.passwords;

import net.mhpss.web.Form;

/** The form by which a member chooses a password. */
record NewPassword(String password) implements Form {}

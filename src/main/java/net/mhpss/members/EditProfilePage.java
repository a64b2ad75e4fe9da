package net.mhpss.members;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a member writes their profile. */
record EditProfilePage(ProfileForm form, Map<String, String> problems, Offers.Offer offer)
    implements Page {}

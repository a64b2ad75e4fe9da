package net.mhpss.members.profiles;

import java.util.Map;
import net.mhpss.members.Offers;
import net.mhpss.web.Reply.Page;

/** The one page of first steps. */
record WelcomePage(FirstSteps form, Map<String, String> problems, Offers.Offer offer)
    implements Page {}

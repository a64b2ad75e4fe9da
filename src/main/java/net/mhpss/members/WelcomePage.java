package net.mhpss.members;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** The one page of first steps. */
record WelcomePage(FirstSteps form, Map<String, String> problems, Offers.Offer offer)
    implements Page {}

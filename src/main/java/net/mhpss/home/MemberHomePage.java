package net.mhpss.home;

import java.util.List;
import java.util.Optional;
import net.mhpss.discussions.Listed;
import net.mhpss.hosting.YourHost;
import net.mhpss.library.WorkCard;
import net.mhpss.web.Reply.Page;

/** The front page as a member sees it: their host, what is still open for them, what is new. */
record MemberHomePage(
    List<WorkCard> works,
    List<Listed> discussions,
    Optional<YourHost> host,
    List<FirstThings.Thing> firstThings)
    implements Page {}

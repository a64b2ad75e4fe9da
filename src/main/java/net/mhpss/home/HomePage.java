package net.mhpss.home;

import java.util.List;
import net.mhpss.discussions.Listed;
import net.mhpss.hosting.TheTeam;
import net.mhpss.library.WorkCard;
import net.mhpss.web.Reply.Page;

/** The front page as a visitor sees it. */
record HomePage(
    List<WorkCard> works, List<Listed> discussions, TheTeam team, Figures.Counted figures)
    implements Page {}

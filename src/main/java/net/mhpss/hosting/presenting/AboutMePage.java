package net.mhpss.hosting.presenting;

import java.util.List;
import java.util.Map;
import net.mhpss.web.Reply.Page;

/**
 * Where a host says how the page of the team presents them.
 *
 * @param writtenIn the languages in which there is something already
 */
record AboutMePage(
    AboutMeForm form, Map<String, String> problems, List<String> writtenIn, boolean forEverybody)
    implements Page {}

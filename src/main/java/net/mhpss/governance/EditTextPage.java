package net.mhpss.governance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a host writes a text of the network in one language, with the English one to compare. */
record EditTextPage(
    NetworkText text,
    Locale language,
    NewVersion form,
    Map<String, String> problems,
    NetworkTexts.Written english,
    List<NetworkTexts.Version> versions)
    implements Page {}

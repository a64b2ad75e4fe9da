package net.mhpss.contact;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** One template, to be changed or taken away. */
record TemplatePage(String address, TemplateForm form, Map<String, String> problems)
    implements Page {}

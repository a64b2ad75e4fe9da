package net.mhpss.contact;

import java.util.List;
import java.util.Map;
import net.mhpss.contact.ReplyTemplates.ReplyTemplate;
import net.mhpss.web.Reply.Page;

/** What answers may begin with, and the form for one more. */
record TemplatesPage(List<ReplyTemplate> templates, TemplateForm form, Map<String, String> problems)
    implements Page {}

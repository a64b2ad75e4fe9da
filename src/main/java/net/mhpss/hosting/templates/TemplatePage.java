package net.mhpss.hosting.templates;

import java.util.List;
import java.util.Map;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where the team writes a template, with what a member would read and what it was before.
 *
 * @param template none while it is a new one
 * @param preview as it reads with everything filled in; empty while there is nothing to show
 */
record TemplatePage(
    @Nullable WelcomeTemplate template,
    TemplateForm form,
    Map<String, String> problems,
    String preview,
    List<WelcomeTemplates.Version> history)
    implements Page {
  String path() {
    return template == null ? "/desk/templates" : "/desk/templates/" + template.address();
  }

  List<String> placeholders() {
    return Placeholders.KNOWN;
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}

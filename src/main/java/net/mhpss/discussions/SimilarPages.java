package net.mhpss.discussions;

import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Text;
import net.mhpss.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** What has been said already, while a title is typed; the preview shows the same. */
@Controller
class SimilarPages {
  private final Groups groups;
  private final ObjectProvider<Similar> similar;
  private final Texts texts;
  private final JsonMapper json = new JsonMapper();

  SimilarPages(Groups groups, ObjectProvider<Similar> similar, Texts texts) {
    this.groups = groups;
    this.similar = similar;
    this.texts = texts;
  }

  @GetMapping("/groups/{id}/discussions/similar")
  Reply whileTyping(
      @PathVariable Address id, @RequestParam(defaultValue = "") String q, Reader.Member member) {
    return groups
        .find(id, member)
        .filter(Group::isWritable)
        .<Reply>map(
            group -> {
              var found = Similar.before(similar, q, member);
              return new Text(
                  "application/json;charset=UTF-8",
                  json.writeValueAsString(
                      Map.of(
                          "question",
                          found.isEmpty()
                              ? ""
                              : texts.say(member.language(), "discussions.similar"),
                          "found",
                          found.stream().map(each -> said(each, member)).toList())));
            })
        .orElseGet(NotFound::new);
  }

  private Map<String, String> said(Similar.Found found, Reader reader) {
    return Map.of(
        "path", found.path(),
        "name", found.title(),
        "what",
            texts.say(
                reader.language(),
                found.work() ? "discussions.similar-work" : "discussions.similar-discussion"));
  }
}

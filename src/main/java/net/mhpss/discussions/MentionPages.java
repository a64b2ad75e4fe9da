package net.mhpss.discussions;

import net.mhpss.discussions.mentions.Mentions;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Names while they are typed: those of whoever may be spoken to, and nobody else's. */
@Controller
class MentionPages {
  private final Groups groups;
  private final Discussions discussions;
  private final Mentions mentions;
  private final JsonMapper json = new JsonMapper();

  MentionPages(Groups groups, Discussions discussions, Mentions mentions) {
    this.groups = groups;
    this.discussions = discussions;
    this.mentions = mentions;
  }

  @GetMapping("/groups/{id}/discussions/people")
  Reply people(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String discussion,
      Reader.Member member) {
    var group = groups.find(id, member).filter(Group::isWritable);
    var typed = Typed.line(q);
    if (group.isEmpty() || typed.isEmpty() || typed.length() > 60) {
      return new NotFound();
    }
    var where = discussions.find(id, Address.of(discussion), member).map(Discussion::id).orElse(0L);
    return new Text(
        "application/json;charset=UTF-8",
        json.writeValueAsString(mentions.beginning(typed, group.get(), where, member)));
  }
}

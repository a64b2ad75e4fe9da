package net.mhpss.groups.quiet;

import java.util.stream.Stream;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupSection;
import net.mhpss.groups.Groups;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where quiet hosts answer, and where the hosting team steps in for those who do not. */
@Controller
class SteppingIn {
  private final Groups groups;
  private final QuietHosts quiet;

  SteppingIn(Groups groups, QuietHosts quiet) {
    this.groups = groups;
    this.quiet = quiet;
  }

  @PostMapping("/groups/{id}/still-hosting")
  Reply answer(@PathVariable Address id, Reader.Member host) {
    return groups
        .find(id, host)
        .filter(Group::isHosted)
        .<Reply>map(
            group -> {
              quiet.answer(group, host);
              return new SeeOther(group.barePath() + "/hosting");
            })
        .orElseGet(NotFound::new);
  }

  @GetMapping("/groups/{id}/stepping-in")
  Reply look(@PathVariable Address id, Reader.Member reader) {
    return quiet
        .abandoned(id, reader)
        .<Reply>map(group -> page(group, false, reader))
        .orElseGet(NotFound::new);
  }

  private SteppingInPage page(QuietHosts.Abandoned group, boolean nobody, Reader.Member reader) {
    var others =
        quiet.liveliest(group).stream()
            .filter(card -> card.id() != reader.id())
            .map(SteppingIn::choice);
    return new SteppingInPage(
        group,
        Stream.concat(Stream.of(new Choice(reader.address(), reader.name())), others).toList(),
        nobody);
  }

  private static Choice choice(MemberCard card) {
    return new Choice(card.address(), card.name());
  }

  @PostMapping("/groups/{id}/stepping-in")
  Reply stepIn(
      @PathVariable Address id,
      @RequestParam(defaultValue = "") String host,
      Reader.Member reader) {
    return quiet
        .abandoned(id, reader)
        .<Reply>map(
            group ->
                quiet.stepIn(group, Address.of(host), reader)
                    ? new SeeOther("/groups/" + group.address())
                    : new Invalid(page(group, true, reader)))
        .orElseGet(NotFound::new);
  }

  @Configuration(proxyBeanMethods = false)
  static class OnTheHostsPage {
    @Bean
    GroupSection question(QuietHosts quiet) {
      return new GroupSection() {
        @Override
        public int order() {
          return 0;
        }

        @Override
        public Place place() {
          return Place.HOSTS;
        }

        @Override
        public @Nullable Part of(Group group, Reader reader) {
          return reader instanceof Reader.Member host && quiet.isAsked(group, host)
              ? new StillHosting(group)
              : null;
        }
      };
    }
  }
}

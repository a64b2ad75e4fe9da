package net.mhpss.members.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.mhpss.members.Offers;
import net.mhpss.members.inside.Profile;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** The pieces of a member's own profile: what each holds now, and the way to write it. */
record EditProfilePage(Profile profile, Offers.Offer offer) implements Page {
  private static final int BEGINNING = 140;

  /** One piece: where it is written, how it is called, and how it begins. */
  record Piece(String path, String key, String begins) {}

  List<Piece> pieces(Here here) {
    return List.of(
        new Piece("/settings/profile/about", "members.about", about()),
        new Piece("/settings/profile/places", "members.what-and-where", places()),
        new Piece("/settings/profile/interests", "members.your-interests", interests(here)),
        new Piece("/settings/profile/reach", "members.links-and-contact", reach()));
  }

  private String about() {
    var told =
        Stream.of(
                profile.headline(),
                Excerpts.plain(profile.about()),
                profile.work(),
                profile.canHelpWith())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return Excerpts.of(told, BEGINNING);
  }

  private String places() {
    var told = new ArrayList<String>();
    profile.kinds().forEach(kind -> told.add(offer.kind(kind)));
    var country = profile.country();
    if (country != null) {
      told.add(offer.country(country));
    }
    profile.languages().forEach(language -> told.add(offer.language(language)));
    return String.join(" · ", told);
  }

  private String interests(Here here) {
    return here.list(profile.interests().stream().map(offer::interest).toList());
  }

  private String reach() {
    var told = (profile.links() + "\n" + profile.contact()).strip();
    return Excerpts.of(told, BEGINNING);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}

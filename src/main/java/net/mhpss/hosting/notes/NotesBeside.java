package net.mhpss.hosting.notes;

import net.mhpss.members.ProfileSection;
import net.mhpss.members.Sight;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows hosts what was noted about a member beside whatever they read of them. */
@Component
@Order(90)
public class NotesBeside implements ProfileSection {
  private static final int FEW = 3;
  private static final Address NEWEST = new Address("");

  private final Notes notes;

  NotesBeside(Notes notes) {
    this.notes = notes;
  }

  @Override
  public @Nullable Part of(Sight sight) {
    return sight.reader() instanceof Reader.Member reader && !sight.isOwn()
        ? about(sight.member(), sight.address(), reader)
        : null;
  }

  @Override
  public Place place() {
    return Place.BESIDE;
  }

  /** The latest notes about this member, or null when they are not for this reader. */
  public @Nullable Part about(long member, String address, Reader.Member reader) {
    if (notes.member(new Address(address), reader).isEmpty()) {
      return null;
    }
    var latest = notes.about(member, NEWEST, FEW + 1, reader);
    return new NotesOnMember(
        address, latest.subList(0, Math.min(FEW, latest.size())), latest.size() > FEW);
  }
}

package net.mhpss.organizations;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.mhpss.taxonomy.Evidence;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;

/**
 * An organization as its reader sees it.
 *
 * @param country where it is
 * @param worksIn countries where it works besides
 * @param roleInNetwork what it has been to this network
 * @param proposed whether it was proposed by a member, and no host has confirmed it
 * @param claimed whether there is somebody of its own who looks after its page
 * @param managed whether the reader does
 * @param logo its logo, or null
 * @param changed when it was last changed
 */
public record Organization(
    OrganizationCard card,
    String kind,
    @Nullable String country,
    List<String> worksIn,
    @Nullable Website website,
    @Nullable String roleInNetwork,
    Evidence evidence,
    boolean proposed,
    boolean claimed,
    boolean managed,
    @Nullable Logo logo,
    Instant changed) {
  /** The kind of those whose members are organizations. */
  public static final String NETWORK = "network";

  /** Its number. */
  public long id() {
    return card.id();
  }

  /** Whether its members are organizations. */
  public boolean isNetwork() {
    return kind.equals(NETWORK);
  }

  /** Whether the entry was written from memory, and a host has yet to compare it with a source. */
  public boolean toBeChecked() {
    return evidence == Evidence.RECALLED;
  }

  /** Whether this reader may set right what is said here. */
  public boolean mayBeEditedBy(Reader reader) {
    return managed || reader.may(Right.CHECK_ORGANIZATIONS);
  }

  /**
   * Whether this reader may speak for it to others: its managers, and a host for as long as there
   * are none.
   */
  public boolean maySpeak(Reader reader) {
    return managed || standsIn(reader);
  }

  /** Whether this reader is a host who speaks for it because nobody of its own is here. */
  public boolean standsIn(Reader reader) {
    return !claimed && reader.may(Right.CHECK_ORGANIZATIONS);
  }

  /** A logo: where it is to be had, and who made it. */
  public record Logo(String address, String credit) {}

  /** Where it is on the web; an address that nobody has opened is to be checked. */
  public record Website(String address, boolean toBeChecked) {
    /** As people say it: without scheme and www. */
    public String said() {
      var host = URI.create(address).getHost();
      if (host == null) {
        return address;
      }
      return host.startsWith("www.") ? host.substring(4) : host;
    }
  }
}

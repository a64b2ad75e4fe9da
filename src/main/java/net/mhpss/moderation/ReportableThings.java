package net.mhpss.moderation;

import java.util.Optional;
import net.mhpss.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be reported besides members, whichever room keeps it. */
@Component
class ReportableThings {
  private final ObjectProvider<Reportable> rooms;

  ReportableThings(ObjectProvider<Reportable> rooms) {
    this.rooms = rooms;
  }

  Optional<Reported> at(String path, Reader.Member reader) {
    return rooms.stream().flatMap(room -> room.at(path, reader).stream()).findFirst();
  }

  Optional<InContext> shown(Report report) {
    var thing = report.thing();
    return thing == null ? Optional.empty() : room(report).flatMap(room -> room.shown(thing));
  }

  Optional<Reportable> room(Report report) {
    return rooms.stream().filter(room -> room.kind().equals(report.kind())).findFirst();
  }

  boolean hides(Report report) {
    return report.thing() != null && room(report).filter(Reportable::hides).isPresent();
  }
}

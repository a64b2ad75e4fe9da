package net.mhpss.members.leaving;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes down for programs. */
final class InJson implements Telling.Scribe {
  private final JsonGenerator json;

  InJson(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void beginMap() {
    json.writeStartObject();
  }

  @Override
  public void name(String name) {
    json.writeName(name);
  }

  @Override
  public void endMap() {
    json.writeEndObject();
  }

  @Override
  public void beginList() {
    json.writeStartArray();
  }

  @Override
  public void endList() {
    json.writeEndArray();
  }

  @Override
  public void thing(@Nullable Object thing) {
    json.writePOJO(thing);
  }
}

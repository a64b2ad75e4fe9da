package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;

/**
 * Our own style, scripts and pictures: each at an address with its checksum in it, so that browsers
 * keep it forever.
 */
@Component
class Assets {
  static final String FOLDER = "/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "webp", "image/webp",
          "ico", "image/x-icon");

  private final Map<String, String> paths = new HashMap<>();
  private final Map<String, Asset> assets = new HashMap<>();

  Assets(ResourceLoader resources) throws IOException {
    var files = ResourcePatternUtils.getResourcePatternResolver(resources);
    for (var file : files.getResources("classpath*:static/*/*.*")) {
      var name = String.valueOf(file.getFilename());
      var bytes = file.getContentAsByteArray();
      var ending = name.substring(name.lastIndexOf('.') + 1);
      var path =
          FOLDER + name.substring(0, name.length() - ending.length()) + hash(bytes) + "." + ending;
      paths.put(name, path);
      assets.put(
          path,
          new Asset(
              TYPES.getOrDefault(ending, "application/octet-stream"),
              bytes,
              Compression.gzip(bytes, Compression.BEST)));
    }
  }

  String path(String name) {
    var path = paths.get(name);
    if (path == null) {
      throw new IllegalArgumentException("No such asset: " + name);
    }
    return path;
  }

  /** Sends the asset of this address; false when there is none. */
  boolean send(String path, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    var asset = assets.get(path);
    if (asset == null) {
      return false;
    }
    answer.setContentType(asset.type);
    answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    answer.setHeader("Vary", "Accept-Encoding");
    Compression.send(asset.plain, asset.zipped, asked, answer);
    return true;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Asset(String type, byte[] plain, byte @Nullable [] zipped) {}
}

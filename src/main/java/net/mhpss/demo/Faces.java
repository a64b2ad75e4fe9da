package net.mhpss.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import javax.imageio.ImageIO;
import net.mhpss.files.Crop;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.members.Photographed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives most of the invented people a photo, drawn of colours and a few round shapes: there is
 * nobody to photograph. It takes the way of every photo.
 */
@Component
class Faces {
  private static final Logger log = LoggerFactory.getLogger(Faces.class);
  private static final String CREDIT = "Drawn for the demonstration";
  private static final int SIDE = 256;

  /** Each colour far from those before. */
  private static final double GOLDEN = 0.618034;

  /** Some have none, as everywhere. */
  private static final int ONE_WITHOUT_IN = 4;

  private final JdbcClient db;
  private final Portraits portraits;
  private final Photographed photos;
  private final TransactionTemplate transaction;

  Faces(
      JdbcClient db,
      Portraits portraits,
      Photographed photos,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.portraits = portraits;
    this.photos = photos;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Draws all of them. */
  void draw() {
    var begun = System.nanoTime();
    var people =
        db.sql("select id from members where email like '%@demo.invalid' order by id")
            .query((row, number) -> row.getLong("id"))
            .list();
    int drawn = 0;
    for (int i = 0; i < people.size(); i++) {
      if (i % ONE_WITHOUT_IN != ONE_WITHOUT_IN - 1 && draw(people.get(i), i)) {
        drawn++;
      }
    }
    log.info(
        "Demonstration: {} faces drawn in {} ms",
        drawn,
        Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }

  private boolean draw(long member, int seed) {
    return switch (portrait(seed)) {
      case Portrait.Drawn photo -> {
        transaction.executeWithoutResult(status -> photos.keep(member, photo, CREDIT));
        yield true;
      }
      case Portrait.Refused _ -> false; // the demonstration goes on without it
    };
  }

  /** The same for the same seed. */
  Portrait portrait(int seed) {
    try {
      return portraits.draw(new ByteArrayInputStream(png(seed)), Crop.MIDDLE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] png(int seed) throws IOException {
    var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paint(pen, (float) (seed * GOLDEN % 1), new Random(seed * 0x9E3779B97F4A7C15L));
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  /**
   * A head and shoulders in the tints of one colour, before a pale sky with a round shape in it.
   */
  private static void paint(Graphics2D pen, float hue, Random chance) {
    pen.setPaint(
        new GradientPaint(
            0, 0, tint(hue, 0.22f, 0.97f), SIDE, SIDE, tint(hue + 0.08f, 0.38f, 0.84f)));
    pen.fillRect(0, 0, SIDE, SIDE);
    pen.setPaint(tint(hue + 0.5f, 0.18f, 0.98f));
    var size = 90 + chance.nextInt(80);
    pen.fill(new Ellipse2D.Double(chance.nextInt(SIDE) - 60, chance.nextInt(90) - 40, size, size));
    if (chance.nextInt(3) > 0) { // something that falls to the shoulders
      pen.setPaint(tint(hue, 0.75f, 0.38f));
      pen.fill(new Ellipse2D.Double(68, 44, 120, 140 + chance.nextInt(40)));
    }
    pen.setPaint(tint(hue + 0.04f, 0.62f, 0.52f));
    pen.fill(new Ellipse2D.Double(24, 184, 208, 150));
    pen.setPaint(tint(hue, 0.4f, 0.74f));
    pen.fill(new Ellipse2D.Double(108, 150, 40, 58));
    pen.fill(new Ellipse2D.Double(82, 64, 92, 116));
    pen.setPaint(tint(hue, 0.75f, 0.38f));
    pen.fill(fringe(chance.nextInt(30)));
  }

  private static Path2D fringe(int depth) {
    var fringe = new Path2D.Double();
    fringe.moveTo(80, 122);
    fringe.curveTo(70, 36, 186, 36, 176, 122);
    fringe.curveTo(168, 80 + depth / 2.0, 112, 84 + depth, 80, 122);
    fringe.closePath();
    return fringe;
  }

  private static Color tint(float hue, float saturation, float brightness) {
    return Color.getHSBColor(hue, saturation, brightness);
  }
}

package net.mhpss.web;

import net.mhpss.web.Reply.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines ask: is it alive, may it be sent readers, what may be crawled. */
@Controller
class Health {
  private final JdbcClient db;

  Health(JdbcClient db) {
    this.db = db;
  }

  @GetMapping("/health/live")
  Reply live() {
    return new Text("text/plain;charset=UTF-8", "alive\n");
  }

  /** Ready when the database answers. */
  @GetMapping("/health/ready")
  Reply ready() {
    db.sql("select 1").query(Integer.class).single();
    return new Text("text/plain;charset=UTF-8", "ready\n");
  }

  /** People's pages, searches and desks are nothing for crawlers. */
  @GetMapping("/robots.txt")
  Reply robots() {
    return new Text(
        "text/plain;charset=UTF-8",
        """
        User-agent: *
        Disallow: /members
        Disallow: /search
        Disallow: /settings
        Disallow: /desk
        Disallow: /administration
        Disallow: /messages
        Disallow: /notices
        """);
  }
}

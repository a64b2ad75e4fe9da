package net.mhpss.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import net.mhpss.jobs.Job;
import net.mhpss.mail.ReplyAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Fetches mail out of a mailbox elsewhere, where no mail server can hand it to us. What is fetched
 * is deleted there, after it is kept here.
 */
final class Mailbox {
  private static final Logger log = LoggerFactory.getLogger(Mailbox.class);
  private static final int AT_ONCE = 200;
  private static final List<String> ADDRESSED =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc");

  private final Arrivals arrivals;
  private final ReplyAddresses addresses;
  private final Where where;

  Mailbox(Arrivals arrivals, ReplyAddresses addresses, Where where) {
    this.arrivals = arrivals;
    this.addresses = addresses;
    this.where = where;
  }

  /** Where the mailbox is and who opens it. */
  record Where(
      String host, int port, boolean encrypted, String user, String password, String folder) {
    @Override
    public String toString() {
      return host; // never the password in a log
    }
  }

  /** Empties it; what cannot be fetched now stays for the next time. */
  void empty() {
    var protocol = where.encrypted() ? "imaps" : "imap";
    try (var store = session(protocol).getStore(protocol)) {
      store.connect(where.host(), where.port(), where.user(), where.password());
      try (var folder = store.getFolder(where.folder())) {
        folder.open(Folder.READ_WRITE);
        var waiting = folder.search(new FlagTerm(new Flags(Flag.FLAGGED), false));
        for (var number = 0; number < Math.min(waiting.length, AT_ONCE); number++) {
          fetch(waiting[number]);
        }
      }
    } catch (MessagingException | IOException away) {
      log.warn("The mailbox at {} cannot be emptied: {}", where, away.getClass().getSimpleName());
    }
  }

  private static Session session(String protocol) {
    var settings = new Properties();
    settings.setProperty("mail." + protocol + ".connectiontimeout", "20000");
    settings.setProperty("mail." + protocol + ".timeout", "60000");
    settings.setProperty("mail." + protocol + ".writetimeout", "20000");
    settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    // as it came: the library would else decode what it must only fetch
    settings.setProperty("mail." + protocol + ".peek", "true");
    return Session.getInstance(settings);
  }

  private void fetch(Message message) throws MessagingException, IOException {
    if (message.getSize() > Receiver.LARGEST) {
      message.setFlag(Flag.FLAGGED, true); // for whoever looks after the mailbox
      return;
    }
    var raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    arrivals.keep(Arrivals.Way.IMAP, sender(message), recipients(message), raw.toByteArray());
    message.setFlag(Flag.DELETED, true);
    arrivals.ring();
  }

  private static String sender(Message message) throws MessagingException {
    var path = message.getHeader("Return-Path");
    if (path != null && path.length > 0) {
      return path[0].replaceAll("[<>\\s]", "");
    }
    var from = message.getFrom();
    return from != null && from.length > 0 && from[0] instanceof InternetAddress one
        ? one.getAddress()
        : "";
  }

  /**
   * The addresses of ours that it was for; one whose address is nowhere in it was for us in
   * general.
   */
  private List<String> recipients(Message message) throws MessagingException {
    var found = new LinkedHashSet<String>();
    for (var name : ADDRESSED) {
      var lines = message.getHeader(name);
      if (lines != null && found.isEmpty()) {
        for (var line : lines) {
          for (var address : addresses(line)) {
            if (addresses.written(address) != null) {
              found.add(address);
            }
          }
        }
      }
    }
    if (found.isEmpty()) {
      addresses.general().ifPresent(general -> found.add(general.text()));
    }
    return new ArrayList<>(found);
  }

  private static List<String> addresses(String line) {
    var found = new ArrayList<String>();
    try {
      for (var one : InternetAddress.parseHeader(line, false)) {
        if (one.getAddress() != null) {
          found.add(one.getAddress());
        }
      }
    } catch (AddressException none) {
      // what cannot be read is no address of ours
    }
    return found;
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("mhpss.mail.in.imap.host")
  static class Emptying {
    @Bean
    Job emptyMailbox(
        Arrivals arrivals,
        ReplyAddresses addresses,
        @Value("${mhpss.mail.in.imap.host}") String host,
        @Value("${mhpss.mail.in.imap.port:993}") int port,
        @Value("${mhpss.mail.in.imap.encrypted:true}") boolean encrypted,
        @Value("${mhpss.mail.in.imap.username}") String user,
        @Value("${mhpss.mail.in.imap.password}") String password,
        @Value("${mhpss.mail.in.imap.folder:INBOX}") String folder) {
      if (!addresses.areKnown()) {
        throw new IllegalArgumentException(
            "mhpss.mail.in.imap.host is set: mhpss.mail.in.address must say at which address mail comes in");
      }
      var mailbox =
          new Mailbox(
              arrivals, addresses, new Where(host, port, encrypted, user, password, folder));
      return Job.every("inbound.empty-mailbox", Duration.ofSeconds(30), mailbox::empty);
    }
  }
}

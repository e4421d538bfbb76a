package org.earshot.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Component;

/** Sends e-mail by the server in {@code spring.mail}, if one is set up. */
@Component
class Mailbox {

  private static final int LONGEST_REASON = 300;

  private final ObjectProvider<JavaMailSender> sender;
  private final String from;

  Mailbox(
      ObjectProvider<JavaMailSender> sender,
      @Value("${earshot.mail.from:${spring.mail.username:}}") String from) {
    this.sender = sender;
    this.from = from.strip();
  }

  /**
   * What an officer is sent.
   *
   * @param id by which a mail program knows the same e-mail, should it ever come twice
   */
  record Mail(String to, String subject, String text, String id) {}

  /** Whether there is a server to send by. */
  boolean hasServer() {
    return sender.getIfAvailable() != null;
  }

  /** Whether e-mail can be sent: there is a server, and an address to send from. */
  boolean ready() {
    return hasServer() && isAddress(from);
  }

  /**
   * @throws MailException if the server did not take it
   */
  void send(Mail mail) {
    sender.getObject().send(prepared(mail));
  }

  private MimeMessagePreparator prepared(Mail mail) {
    return message -> fill(message, mail);
  }

  private void fill(MimeMessage message, Mail mail) throws MessagingException {
    MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(mail.to());
    helper.setSubject(mail.subject());
    helper.setText(mail.text());
    message.setHeader("Message-ID", "<" + mail.id() + "@" + from.replaceFirst(".*@", "") + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
  }

  /** What went wrong, in brief: mail servers repeat addresses, which are kept nowhere. */
  static String reason(MailException failed) {
    Throwable cause = failed.getMostSpecificCause();
    String words = cause.getMessage();
    String told =
        cause.getClass().getSimpleName()
            + (words == null ? "" : ": " + words.replaceAll("\\s+", " "));
    String masked = told.replaceAll("[^\\s<>:;,\"']+@[^\\s<>:;,\"']+", "(address)");
    return masked.length() <= LONGEST_REASON ? masked : masked.substring(0, LONGEST_REASON);
  }

  static boolean isAddress(String words) {
    try {
      new InternetAddress(words, true).validate();
      return words.contains("@");
    } catch (AddressException notOne) {
      return false;
    }
  }
}

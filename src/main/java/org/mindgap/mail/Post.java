package org.mindgap.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The one way out for mails: the SMTP server of `spring.mail.*`. Without `spring.mail.host` it is closed, and
/// whoever wants to write has to ask first.
@Component
public class Post {
    private final Optional<JavaMailSender> server;
    private final String from;
    private final String base;

    @Autowired
    Post(
            ObjectProvider<JavaMailSender> server,
            @Value("${mindgap.mail.from:}") String from,
            @Value("${mindgap.base-url:}") String base) {
        this(Optional.ofNullable(server.getIfAvailable()), from, base);
    }

    Post(Optional<JavaMailSender> server, String from, String base) {
        this.server = server;
        this.from = from.strip();
        this.base = base.strip().replaceAll("/+$", "");
        if (server.isPresent()) {
            check();
        }
    }

    public boolean isOpen() {
        return server.isPresent();
    }

    /// The whole address of a page, for who is not at the application when they read it; empty without
    /// `mindgap.base-url`.
    ///
    /// @param path without a slash at its start
    public Optional<String> address(String path) {
        return base.isEmpty() ? Optional.empty() : Optional.of(base + "/" + path);
    }

    /// Hands a letter over and waits until the server has taken it.
    ///
    /// @throws NotAccepted if it did not
    public void send(Letter letter) {
        JavaMailSender open = server.orElseThrow(() -> new IllegalStateException("There is no mail server"));
        try {
            open.send(message(open, letter));
        } catch (MailException | MessagingException failure) {
            throw new NotAccepted(failure);
        }
    }

    private MimeMessage message(JavaMailSender open, Letter letter) throws MessagingException {
        MimeMessage message = open.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(from, true));
        parts.setTo(letter.to().value());
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        // Keeps away-messages from answering (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private void check() {
        if (from.isEmpty() || !isAddress(from)) {
            throw new MailSettingsIncomplete(
                    "spring.mail.host is set, but mindgap.mail.from is "
                            + (from.isEmpty() ? "not." : "no e-mail address: " + from),
                    "Set mindgap.mail.from to the address that mails come from, such as training@hospital.example.");
        }
        if (!base.matches("https?://[^\\s]+") || !isUri(base)) {
            throw new MailSettingsIncomplete(
                    "spring.mail.host is set, but mindgap.base-url is "
                            + (base.isEmpty() ? "not." : "no address of a site: " + base),
                    "Set mindgap.base-url to where people open Mindgap, such as https://mindgap.hospital.example.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException malformed) {
            return false;
        }
    }

    private static boolean isUri(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

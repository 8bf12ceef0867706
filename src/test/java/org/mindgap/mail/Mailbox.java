package org.mindgap.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A real mail server for tests, which can be away, and the [Post] that writes to it: name [Instead] among the beans.
public final class Mailbox implements AutoCloseable {
    private static final int NOBODY_LISTENS = 1;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    private Mailbox() {
        server.start();
        sender.setHost("127.0.0.1");
        comesBack();
    }

    public void isAway() {
        sender.setPort(NOBODY_LISTENS);
    }

    public void comesBack() {
        sender.setPort(server.getSmtp().getPort());
    }

    public List<MimeMessage> all() {
        return Arrays.asList(server.getReceivedMessages());
    }

    public List<MimeMessage> to(String email) {
        return all().stream().filter(message -> goesTo(message, email)).toList();
    }

    Post post() {
        return new Post(Optional.of(sender), "Training <training@clinic.example>", "https://mindgap.clinic.example/");
    }

    @Override
    public void close() {
        server.stop();
    }

    private static boolean goesTo(MimeMessage message, String email) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(address -> address.toString().equals(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {
        @Bean
        Mailbox mailbox() {
            return new Mailbox();
        }

        @Bean
        @Primary
        Post openPost(Mailbox mailbox) {
            return mailbox.post();
        }
    }
}

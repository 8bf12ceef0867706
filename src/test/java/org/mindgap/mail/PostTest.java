package org.mindgap.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.people.EmailAddress;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostTest {
    private static final String TEXT = "Καλημέρα, “naïve” – 12 µm";
    private static final Letter LETTER =
            new Letter(new EmailAddress("ada@clinic.org"), "Was fällig ist", TEXT, "<p>" + TEXT + "</p>");

    @Test
    void sendsPlainTextAndHtmlWithEveryLetterOfTheWorld() throws Exception {
        try (Mailbox mailbox = new Mailbox.Instead().mailbox()) {
            mailbox.post().send(LETTER);

            MimeMessage message = mailbox.to("ada@clinic.org").getFirst();
            assertThat(message.getSubject()).isEqualTo("Was fällig ist");
            assertThat(message.getFrom()[0]).hasToString("Training <training@clinic.example>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(parts(message.getContent()))
                    .satisfiesExactly(
                            plain -> assertThat(plain.strip()).isEqualTo(TEXT),
                            html -> assertThat(html.strip()).isEqualTo("<p>" + TEXT + "</p>"));
        }
    }

    @Test
    void saysWhenTheServerIsAway() {
        try (Mailbox mailbox = new Mailbox.Instead().mailbox()) {
            mailbox.isAway();

            assertThatThrownBy(() -> mailbox.post().send(LETTER)).isInstanceOf(NotAccepted.class);
        }
    }

    @Test
    void isClosedWithoutAServer() {
        Post post = new Post(Optional.empty(), "", "");

        assertThat(post.isOpen()).isFalse();
        assertThat(post.address("mails")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | https://mindgap.example | mindgap.mail.from",
                "not an address | https://mindgap.example | mindgap.mail.from",
                "a@clinic.org | '' | mindgap.base-url",
                "a@clinic.org | mindgap.example | mindgap.base-url",
                "a@clinic.org | https:// | mindgap.base-url"
            })
    void refusesToStartWithHalfOfItsSettings(String from, String base, String named) {
        assertThatThrownBy(() -> new Post(Optional.of(new JavaMailSenderImpl()), from, base))
                .isInstanceOfSatisfying(MailSettingsIncomplete.class, failure -> {
                    assertThat(failure).hasMessageContaining(named);
                    assertThat(failure.remedy()).startsWith("Set " + named);
                });
    }

    private static List<String> parts(Object content) throws Exception {
        List<String> texts = new ArrayList<>();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart part = several.getBodyPart(i);
                texts.addAll(parts(part.getContent()));
            }
        } else {
            texts.add((String) content);
        }
        return texts;
    }
}

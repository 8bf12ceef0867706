package org.mindgap.certificate;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonName;
import org.mindgap.progress.Completion;

/// What a certificate says, field by field: the same on paper and on every page.
public final class CertificateWords {
    private static final int MINUTES = 60;
    private static final int SHOWN_OF_VERSION = 12;

    private final ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations");
    private final Locale locale;

    public CertificateWords(Locale locale) {
        this.locale = locale;
    }

    /// A label and its value.
    public record Field(String label, String value) {}

    /// Everything it says but the objectives, the holder first.
    public List<Field> fields(CertificateStanding standing) {
        Certificate certificate = standing.certificate();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(say("certificate.holder"), holder(standing)));
        fields.add(new Field(say("certificate.module"), certificate.certified().title()));
        fields.addAll(facts(certificate));
        fields.add(new Field(say("certificate.code"), certificate.code().value()));
        return List.copyOf(fields);
    }

    /// What is said in small beside holder, module and code.
    List<Field> facts(Certificate certificate) {
        Certified certified = certificate.certified();
        ZoneId zone = certificate.zone();
        List<Field> facts = new ArrayList<>();
        facts.add(new Field(
                say(certificate.renewal() ? "certificate.renewed-on" : "certificate.completed-on"),
                say("certificate.date-in-zone", date(certificate.issuedAt(), zone), zone.getId())));
        facts.add(new Field(
                say("certificate.valid-until"),
                certificate.expiresAt().map(end -> date(end, zone)).orElseGet(() -> say("certificate.no-end"))));
        facts.add(new Field(say("certificate.hours"), hours(certified.minutes())));
        facts.add(new Field(say("certificate.way"), say(way(certificate.way()))));
        facts.add(new Field(say("certificate.track"), say(track(certified.track()))));
        facts.add(new Field(say("certificate.language"), certified.language().getDisplayLanguage(locale)));
        certificate
                .requirer()
                .ifPresent(requirer -> facts.add(new Field(say("certificate.required-by"), requirer.name())));
        facts.add(new Field(
                say("certificate.version"),
                certificate
                        .contentVersion()
                        .substring(
                                0,
                                Math.min(
                                        SHOWN_OF_VERSION,
                                        certificate.contentVersion().length()))));
        return List.copyOf(facts);
    }

    public String date(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).withZone(zone).format(instant);
    }

    public String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    private String holder(CertificateStanding standing) {
        return standing.holder()
                .map(PersonName::value)
                .orElseGet(() -> say(standing.nameRemoved() ? "certificate.name-removed" : "certificate.no-name"));
    }

    /// To a tenth of an hour, and exactly.
    private String hours(int minutes) {
        return say("certificate.hours-and-minutes", Math.round(minutes * 10.0 / MINUTES) / 10.0, minutes);
    }

    private static String way(Completion.Way way) {
        return switch (way) {
            case LESSONS -> "certificate.by-lessons";
            case TEST_OUT -> "certificate.by-test";
        };
    }

    private static String track(Track track) {
        return switch (track) {
            case CLINICAL -> "certificate.track-clinical";
            case TECHNICAL -> "certificate.track-technical";
            case MIXED -> "certificate.track-mixed";
        };
    }
}

package org.mindgap.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Says in a sentence what happened when an act failed, when the session ended, and what is safe.
@Component
class Failures implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int RECONNECT_MILLISECONDS = 2_000;
    private static final int SHOWN_MILLISECONDS = 12_000;

    private final I18NProvider texts;

    Failures(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(failure -> {
                    LOG.error("An act of a learner failed", failure.getThrowable());
                    Optional.ofNullable(UI.getCurrent()).ifPresent(Failures::tell);
                }));
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addUIInitListener(opened -> prepareForLostConnection(opened.getUI()));
    }

    private static void prepareForLostConnection(UI ui) {
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("failure.connection-lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("failure.connection-given-up"));
        lost.setReconnectInterval(RECONNECT_MILLISECONDS);
    }

    private static void tell(UI ui) {
        ui.access(() -> {
            Notification notification =
                    new Notification(ui.getTranslation("failure.act"), SHOWN_MILLISECONDS, Position.BOTTOM_CENTER);
            notification.setAssertive(true);
            notification.open();
        });
    }

    private SystemMessages messages(SystemMessagesInfo information) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("failure.session-expired", information.getLocale()));
        messages.setSessionExpiredMessage(
                texts.getTranslation("failure.session-expired-words", information.getLocale()));
        messages.setInternalErrorCaption(texts.getTranslation("failure.title", information.getLocale()));
        messages.setInternalErrorMessage(texts.getTranslation("failure.act", information.getLocale()));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("failure.cookies", information.getLocale()));
        messages.setCookiesDisabledMessage(texts.getTranslation("failure.cookies-words", information.getLocale()));
        return messages;
    }
}

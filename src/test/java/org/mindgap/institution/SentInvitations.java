package org.mindgap.institution;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Takes the place of the mail room: keeps what would be sent.
@TestConfiguration
class SentInvitations {
    private final List<InvitationMade> sent = new ArrayList<>();

    @EventListener
    void send(InvitationMade made) {
        sent.add(made);
    }

    List<InvitationMade> all() {
        return List.copyOf(sent);
    }

    void clear() {
        sent.clear();
    }
}

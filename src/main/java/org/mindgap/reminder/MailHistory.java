package org.mindgap.reminder;

import java.util.List;
import org.mindgap.mail.Post;
import org.mindgap.people.AccountDeleted;
import org.mindgap.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The mails to somebody, for themselves to read.
@Service
public class MailHistory {
    private final MailLog log;
    private final Post post;

    MailHistory(MailLog log, Post post) {
        this.log = log;
        this.post = post;
    }

    /// Whether mails go out at all.
    public boolean isPostOpen() {
        return post.isOpen();
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<LoggedMail> of(PersonId person) {
        return log.of(person);
    }

    @EventListener
    void forgets(AccountDeleted event) {
        log.delete(event.person());
    }
}

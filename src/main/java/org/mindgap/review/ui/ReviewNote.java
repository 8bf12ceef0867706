package org.mindgap.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.mindgap.people.PersonId;
import org.mindgap.review.ReviewService;
import org.mindgap.review.Today;
import org.mindgap.widget.Routes;

/// Says that a review is due to somebody who wants to be reminded, and leads there; nothing to anybody else.
public final class ReviewNote extends Paragraph {
    public ReviewNote(ReviewService reviews, Optional<PersonId> person) {
        addClassName("review-note");
        Optional<Today> due = person.map(reviews::today).filter(today -> today.isDue() && today.reminded());
        setVisible(due.isPresent());
        due.ifPresent(today ->
                add(new Anchor(Routes.REVIEW, getTranslation("review.note", today.questions(), today.minutes()))));
    }
}

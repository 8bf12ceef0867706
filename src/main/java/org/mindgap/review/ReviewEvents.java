package org.mindgap.review;

import org.mindgap.people.GuestAdopted;
import org.mindgap.quiz.AttemptFinished;
import org.mindgap.quiz.Occasion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the reviews in step with what people do elsewhere, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewEvents {
    private final ReviewService service;
    private final Reviews reviews;

    ReviewEvents(ReviewService service, Reviews reviews) {
        this.service = service;
        this.reviews = reviews;
    }

    @EventListener
    void settles(AttemptFinished event) {
        if (event.attempt().occasion() == Occasion.REVIEW) {
            service.settle(event.person(), event.attempt());
        }
    }

    @EventListener
    void joins(GuestAdopted event) {
        reviews.copy(event.guest(), event.account());
    }
}

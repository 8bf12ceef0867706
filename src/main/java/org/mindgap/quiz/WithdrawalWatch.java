package org.mindgap.quiz;

import org.mindgap.progress.ContentVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Gives the credits for withdrawn items at the start and whenever the course has changed.
@Component
class WithdrawalWatch {
    private static final Logger LOG = LoggerFactory.getLogger(WithdrawalWatch.class);

    private final WithdrawalService withdrawals;
    private final ContentVersion content;
    private String seen = "";

    WithdrawalWatch(WithdrawalService withdrawals, ContentVersion content) {
        this.withdrawals = withdrawals;
        this.content = content;
    }

    @Scheduled(fixedDelayString = "${mindgap.withdrawals.every:PT1M}", initialDelayString = "PT5S")
    synchronized void look() {
        String now = content.hash();
        if (now.equals(seen)) {
            return;
        }
        int given = withdrawals.creditAll();
        if (given > 0) {
            LOG.info("Withdrawn items were credited {} times.", given);
        }
        seen = now;
    }
}

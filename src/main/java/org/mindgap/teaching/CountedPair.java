package org.mindgap.teaching;

import org.mindgap.curriculum.Form;
import org.mindgap.quiz.TestPair;
import org.mindgap.statistics.PairedGain;

/// A pair of tests that is in a group's means, and the block in which it came in.
record CountedPair(TestPair pair, int block) {
    PairedGain.Learner learner() {
        return new PairedGain.Learner(
                pair.before(),
                pair.after(),
                pair.first() == Form.A ? PairedGain.Order.A_FIRST : PairedGain.Order.B_FIRST);
    }
}

package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/// The mean and spread of a repeated simulation.
record Repetitions(double mean, double deviation, int count) {

    static Repetitions of(double[] values) {
        return new Repetitions(new Mean().evaluate(values), new StandardDeviation().evaluate(values), values.length);
    }

    /// Reads "0.952 (0.017)".
    static Repetitions published(String cell, int count) {
        double[] numbers = Arrays.stream(cell.replace(")", "").split(" \\("))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Repetitions(numbers[0], numbers[1], count);
    }

    /// Both means within four standard errors of their difference, plus 0.01; the spreads within a factor of 1.5.
    void assertAgreesWith(String name, Repetitions reference) {
        double error = reference.deviation * Math.sqrt(1.0 / reference.count + 1.0 / count);

        assertThat(mean).as(name).isEqualTo(reference.mean, within(4 * error + 0.01));
        assertThat(deviation).as("spread of " + name).isBetween(reference.deviation / 1.5, reference.deviation * 1.5);
    }
}

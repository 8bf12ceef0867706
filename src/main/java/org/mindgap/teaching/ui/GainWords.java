package org.mindgap.teaching.ui;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.chart.Axis;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.IntervalChart;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Reference;
import org.mindgap.curriculum.Form;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.MeanInterval;
import org.mindgap.statistics.PairedGain;
import org.mindgap.statistics.PairedGain.Learner;
import org.mindgap.statistics.PairedGain.Order;

/// Says and draws a group's gain, in percentage points.
record GainWords(Component words, Locale locale) {
    private static final double LEVEL = 0.95;

    /// One sentence on the gain, and one more where chance alone may have made it.
    String gain(PairedGain gain) {
        Interval interval = MeanInterval.of(gain.gains()).interval(LEVEL);
        String sentence = say(
                "group.gain",
                gain.n(),
                points(mean(gain.learners().stream().map(Learner::before).toList())),
                points(mean(gain.learners().stream().map(Learner::after).toList())),
                signed(gain.mean()),
                signed(interval.lower()),
                signed(interval.upper()));
        return interval.contains(0) ? sentence + " " + say("group.gain-chance") : sentence;
    }

    /// One sentence on which form is easier by how much, and one more where chance alone may have made that.
    String orders(PairedGain gain) {
        PairedGain.Arm aFirst = gain.arm(Order.A_FIRST).orElseThrow();
        PairedGain.Arm bFirst = gain.arm(Order.B_FIRST).orElseThrow();
        double effect = gain.formEffect().orElseThrow();
        Interval interval = gain.formEffectInterval(LEVEL).orElseThrow();
        boolean bIsEasier = effect >= 0;
        String sentence = say(
                "group.orders",
                aFirst.n(),
                signed(aFirst.gain()),
                bFirst.n(),
                signed(bFirst.gain()),
                bIsEasier ? Form.B : Form.A,
                points(Math.abs(effect)),
                signed(bIsEasier ? interval.lower() : -interval.upper()),
                signed(bIsEasier ? interval.upper() : -interval.lower()),
                signed(gain.balancedGain().orElseThrow()));
        return interval.contains(0) ? sentence + " " + say("group.orders-chance") : sentence;
    }

    IntervalChart chart(PairedGain gain, Optional<PairedGain> orders) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        rows.add(row(say("group.chart-all", gain.n()), gain.gains()));
        orders.ifPresent(compared -> {
            rows.add(order(compared, Order.A_FIRST, Form.A));
            rows.add(order(compared, Order.B_FIRST, Form.B));
        });
        return new IntervalChart(
                new ChartText(
                        say("group.chart-title", gain.n(), signed(gain.mean())),
                        say("group.chart-subtitle"),
                        say("group.chart-description"),
                        say("group.chart-source")),
                say("group.chart-who"),
                new Axis(say("group.chart-axis"), -20, 60, Notation.DECIMAL),
                rows,
                List.of(Reference.across(0, say("group.chart-zero"))));
    }

    private IntervalChart.Row order(PairedGain gain, Order order, Form form) {
        List<Double> gains = gain.learners().stream()
                .filter(learner -> learner.order() == order)
                .map(Learner::gain)
                .toList();
        return row(say("group.chart-order", form, gains.size()), gains);
    }

    private static IntervalChart.Row row(String label, List<Double> gains) {
        MeanInterval mean = MeanInterval.of(gains);
        Interval interval = mean.interval(LEVEL);
        return new IntervalChart.Row(
                label,
                tenths(mean.mean()),
                new org.mindgap.chart.Interval(tenths(interval.lower()), tenths(interval.upper())));
    }

    /// Percentage points with one decimal: more would pretend to know more.
    private static double tenths(double share) {
        return Math.rint(share * 1000) / 10;
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private String points(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(0);
        return format.format(Math.rint(share * 100) + 0.0);
    }

    private String signed(double share) {
        String written = points(Math.abs(share));
        return share < 0 && !written.equals("0") ? "−" + written : written;
    }

    private String say(String key, Object... values) {
        return words.getTranslation(key, values);
    }
}

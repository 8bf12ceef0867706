package org.mindgap.lab.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mindgap.lab.engine.DeskArithmetic;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.Granularity;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.MeanInterval;
import org.mindgap.statistics.PredictiveValues;
import org.mindgap.statistics.Proportion;

/// What the calculator on the referee's desk can compute; every interval is a 95% interval.
enum DeskCalculation {
    PROPORTION(List.of(Entry.count("count", 0), Entry.count("of", 1))),
    AUC(List.of(new Entry("auc", 0, 1, false), Entry.count("positives", 1), Entry.count("negatives", 1))),
    MEAN(List.of(
            new Entry("mean", -Entry.MOST, Entry.MOST, false),
            new Entry("deviation", 0, Entry.MOST, false),
            Entry.count("values", 2))),
    PREDICTIVE(List.of(Entry.percent("sensitivity"), Entry.percent("specificity"), Entry.percent("prevalence"))),
    GRANULARITY(List.of(Entry.percent("percent"), Entry.count("people", 1)));

    private static final double HUNDRED = 100;

    private final List<Entry> entries;

    DeskCalculation(List<Entry> entries) {
        this.entries = entries;
    }

    /// A number to be typed.
    record Entry(String name, double from, double to, boolean whole) {
        static final int MOST = 1_000_000;
        private static final int MOST_DECIMALS = 6;

        static Entry count(String name, int from) {
            return new Entry(name, from, MOST, true);
        }

        static Entry percent(String name) {
            return new Entry(name, 0, HUNDRED, false);
        }

        /// The number as it was typed, with a point or a comma; empty where it is none that fits here.
        Optional<BigDecimal> read(String typed) {
            String text =
                    typed.strip().replace("%", "").strip().replace(',', '.').replace('\u2212', '-');
            if (!text.matches("-?\\d{1,9}([.]\\d{1," + MOST_DECIMALS + "})?|-?[.]\\d{1," + MOST_DECIMALS + "}")) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(text);
            boolean fits = number.doubleValue() >= from && number.doubleValue() <= to;
            return fits && (!whole || number.scale() == 0) ? Optional.of(number) : Optional.empty();
        }
    }

    List<Entry> entries() {
        return entries;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The result in words, or what does not go together in what was typed.
    String result(List<BigDecimal> typed, DeskWords words) {
        Texts texts = words.texts();
        return switch (this) {
            case PROPORTION -> proportion(typed, words);
            case AUC -> {
                int positives = typed.get(1).intValueExact();
                int negatives = typed.get(2).intValueExact();
                double auc = typed.get(0).doubleValue();
                yield texts.of(
                        "lab.calculator.auc-result",
                        Auc.hanleyMcNeilStandardError(auc, positives, negatives),
                        words.interval(Auc.hanleyMcNeil(auc, positives, negatives, DeskArithmetic.LEVEL)));
            }
            case MEAN -> mean(typed, words);
            case PREDICTIVE -> predictive(typed, texts);
            case GRANULARITY ->
                granularity(new Granularity(typed.get(0), typed.get(1).intValueExact()), texts);
        };
    }

    private static String proportion(List<BigDecimal> typed, DeskWords words) {
        int count = typed.get(0).intValueExact();
        int of = typed.get(1).intValueExact();
        if (count > of) {
            return words.texts().of("lab.calculator.more-than-all", count, of);
        }
        Proportion proportion = new Proportion(count, of);
        return words.texts()
                .of(
                        "lab.calculator.proportion-result",
                        words.percent(proportion),
                        words.percents(proportion.wilson(DeskArithmetic.LEVEL)),
                        words.percents(proportion.clopperPearson(DeskArithmetic.LEVEL)));
    }

    private static String mean(List<BigDecimal> typed, DeskWords words) {
        MeanInterval mean = new MeanInterval(
                typed.get(2).intValueExact(),
                typed.get(0).doubleValue(),
                typed.get(1).doubleValue());
        Interval interval = mean.interval(DeskArithmetic.LEVEL);
        String result = words.texts().of("lab.calculator.mean-result", mean.standardError(), words.interval(interval));
        boolean share = mean.mean() >= 0 && mean.mean() <= 1;
        return share
                ? result + " "
                        + words.texts()
                                .of(
                                        mean.standardDeviation() > mean.largestDeviationOfShares()
                                                ? "lab.calculator.mean-impossible"
                                                : "lab.calculator.mean-bound",
                                        mean.largestDeviationOfShares())
                : result;
    }

    private static String predictive(List<BigDecimal> typed, Texts texts) {
        PredictiveValues values = new PredictiveValues(
                typed.get(0).doubleValue() / HUNDRED,
                typed.get(1).doubleValue() / HUNDRED,
                typed.get(2).doubleValue() / HUNDRED);
        if (values.positive().isEmpty() || values.negative().isEmpty()) {
            return texts.of("lab.calculator.predictive-nobody");
        }
        return texts.of(
                "lab.calculator.predictive-result",
                values.positive().getAsDouble(),
                values.negative().getAsDouble());
    }

    private static String granularity(Granularity asked, Texts texts) {
        String printed = asked.percent().toPlainString();
        double nearest = HUNDRED * asked.nearest() / asked.of();
        OptionalInt truncated = asked.truncated();
        if (asked.rounded().isPresent()) {
            return texts.of("lab.calculator.granularity-fits", printed, asked.nearest(), asked.of(), nearest);
        }
        return truncated.isPresent()
                ? texts.of(
                        "lab.calculator.granularity-cut",
                        printed,
                        truncated.getAsInt(),
                        asked.of(),
                        HUNDRED * truncated.getAsInt() / asked.of())
                : texts.of("lab.calculator.granularity-none", printed, asked.nearest(), asked.of(), nearest);
    }
}

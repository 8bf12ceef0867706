package org.mindgap.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.mindgap.chart.Axis;
import org.mindgap.chart.BarChart;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.Interval;
import org.mindgap.chart.IntervalChart;
import org.mindgap.chart.LineChart;
import org.mindgap.chart.Notation;
import org.mindgap.chart.Point;
import org.mindgap.chart.StripChart;
import org.mindgap.chart.Tone;
import org.mindgap.curriculum.Workbench.Form;
import org.mindgap.curriculum.Workbench.Mark;
import org.mindgap.curriculum.Workbench.Picture;
import org.mindgap.statistics.Proportion;
import tools.jackson.databind.JsonNode;

/// Draws a result as its tool says; a picture without anything to show is left out.
record Pictures(Reading reading) {
    private static final double LEVEL = 0.95;
    private static final int MOST_BARS = 60;
    private static final int MOST_DOTS = 400;
    private static final int MOST_POINTS = 600;

    List<Chart> charts() {
        return reading.tool().pictures().stream()
                .flatMap(picture -> chart(picture).stream())
                .toList();
    }

    private Optional<Chart> chart(Picture picture) {
        Optional<ChartText> text = text(picture);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Chart chart = new Drawing(reading, picture, text.get()).draw();
        return Optional.of(chart).filter(drawn -> !drawn.isEmpty());
    }

    private Optional<ChartText> text(Picture picture) {
        return reading.filled(picture.title())
                .flatMap(title -> reading.filled(picture.subtitle())
                        .flatMap(subtitle -> reading.filled(picture.description())
                                .map(description -> new ChartText(
                                        title,
                                        subtitle,
                                        description,
                                        reading.say(
                                                "workbench.chart-source",
                                                reading.tool().title())))));
    }

    /// One picture under way.
    private record Drawing(Reading reading, Picture picture, ChartText text) {
        Chart draw() {
            SamplePictures samples = new SamplePictures(new PictureWords(reading, picture), text);
            return switch (picture.kind()) {
                case INTERVALS -> intervals();
                case BARS -> bars();
                case LINES -> lines();
                case CURVE -> new CurvePicture(new PictureWords(reading, picture), text).draw();
                case STRIP -> strip();
                case GROUP_RATES -> groupRates();
                case ROC -> samples.roc();
                case RELIABILITY -> samples.reliability();
                case ECDF -> samples.distributions();
                case BLAND_ALTMAN -> samples.differences();
                case MATRIX -> new TablePictures(new PictureWords(reading, picture), text).matrix();
                case MASKS -> new TablePictures(new PictureWords(reading, picture), text).masks();
            };
        }

        private PictureWords words() {
            return new PictureWords(reading, picture);
        }

        private Chart intervals() {
            List<IntervalChart.Row> rows = new ArrayList<>();
            for (Mark mark : picture.marks()) {
                JsonNode value = reading.at(mark.value());
                Optional<Interval> interval = interval(mark.interval());
                if (value.isNumber() && interval.isPresent()) {
                    rows.add(new IntervalChart.Row(mark.label(), value.doubleValue(), interval.get()));
                }
            }
            DoubleStream ends = rows.stream()
                    .flatMapToDouble(row -> DoubleStream.of(
                            row.value(), row.interval().low(), row.interval().high()));
            return new IntervalChart(
                    text,
                    words().or("rows", "workbench.rows"),
                    words().axis("axis", isShare(), ends),
                    rows,
                    words().references());
        }

        private Optional<Interval> interval(String name) {
            String[] bounds = name.split(" ");
            JsonNode low = bounds.length == 2
                    ? reading.at(bounds[0])
                    : reading.at(name).path(0);
            JsonNode high = bounds.length == 2
                    ? reading.at(bounds[1])
                    : reading.at(name).path(1);
            return low.isNumber() && high.isNumber()
                    ? Optional.of(new Interval(low.doubleValue(), high.doubleValue()))
                    : Optional.empty();
        }

        private boolean isShare() {
            return picture.marks().stream()
                    .flatMap(mark -> reading.tool().outputs().stream()
                            .filter(output -> output.name().equals(mark.value())))
                    .anyMatch(output -> output.form() == Form.PERCENT);
        }

        private Chart bars() {
            List<BarChart.Bar> bars = new ArrayList<>();
            Tone[] tones =
                    words().find("alike").isPresent() ? new Tone[] {Tone.INK} : new Tone[] {Tone.INK, Tone.QUIET};
            for (int i = 0; i < picture.marks().size(); i++) {
                Mark mark = picture.marks().get(i);
                for (PictureWords.Named named : words().named(mark)) {
                    if (named.value() >= 0 && bars.size() < MOST_BARS) {
                        bars.add(new BarChart.Bar(named.name(), named.value(), null, tones[i % tones.length]));
                    }
                }
            }
            double most = bars.stream().mapToDouble(BarChart.Bar::value).max().orElse(1);
            Axis axis = isShare()
                    ? Axis.percent(words().or("axis", "workbench.value"))
                    : new Axis(
                            words().or("axis", "workbench.value"),
                            0,
                            most > 0 ? most : 1,
                            words().isWhole() ? Notation.COUNT : Notation.DECIMAL);
            return new BarChart(text, words().or("rows", "workbench.rows"), axis, bars);
        }

        private Chart lines() {
            List<LineChart.Series> series = new ArrayList<>();
            Tone[] tones = {Tone.INK, Tone.QUIET};
            words().find("band").ifPresent(label -> series.add(band(label)));
            for (int i = 0; i < picture.marks().size(); i++) {
                Mark mark = picture.marks().get(i);
                List<Point> points = new ArrayList<>();
                JsonNode list = words().list(mark.value());
                int stride = 1 + list.size() / MOST_POINTS;
                for (int at = 0; at < list.size(); at += stride) {
                    if (list.get(at).isNumber()) {
                        points.add(new Point(at + 1.0, list.get(at).doubleValue()));
                    }
                }
                series.add(new LineChart.Series(mark.label(), tones[i % tones.length], points));
            }
            return new LineChart(
                    text,
                    new Axis(words().or("across", "workbench.position"), 1, Math.max(2, most(series)), Notation.COUNT),
                    words().axis(
                                    "upwards",
                                    isShare(),
                                    DoubleStream.concat(
                                            series.stream()
                                                    .flatMap(line -> line.points().stream())
                                                    .mapToDouble(Point::y),
                                            words().references().stream().mapToDouble(line -> line.at()))),
                    series,
                    words().references());
        }

        /// An area around the number called `around`, as far on either side as the list called `half` says.
        private LineChart.Series band(String label) {
            double middle = words().number(words().word("around")).orElse(0);
            JsonNode half = reading.at(words().word("half"));
            List<Point> points = new ArrayList<>();
            List<Interval> intervals = new ArrayList<>();
            int stride = 1 + half.size() / MOST_POINTS;
            for (int at = 0; at < half.size(); at += stride) {
                double width = half.get(at).doubleValue();
                points.add(new Point(at + 1.0, middle));
                intervals.add(new Interval(middle - width, middle + width));
            }
            return new LineChart.Series(label, Tone.QUIET, points, intervals);
        }

        private static double most(List<LineChart.Series> series) {
            return series.stream()
                    .flatMap(line -> line.points().stream())
                    .mapToDouble(Point::x)
                    .max()
                    .orElse(1);
        }

        private Chart strip() {
            List<StripChart.Row> rows = new ArrayList<>();
            for (Mark mark : picture.marks()) {
                List<Double> values = Reading.each(words().list(mark.value()))
                        .filter(JsonNode::isNumber)
                        .limit(MOST_DOTS)
                        .map(JsonNode::doubleValue)
                        .toList();
                JsonNode mean = mark.interval().isEmpty() ? reading.at("-") : reading.at(mark.interval());
                StripChart.Tick tick = mean.isNumber()
                        ? new StripChart.Tick(
                                mean.doubleValue(),
                                words().or("tick", "workbench.mean") + " "
                                        + reading.number(mean.doubleValue(), Form.NUMBER))
                        : null;
                rows.add(new StripChart.Row(mark.label(), "", Tone.INK, values, tick));
            }
            DoubleStream all =
                    rows.stream().flatMap(row -> row.values().stream()).mapToDouble(Double::doubleValue);
            return new StripChart(
                    text,
                    words().or("rows", "workbench.rows"),
                    words().axis("axis", false, all),
                    rows,
                    words().references());
        }

        /// The counts of `of` among those of `among`, for each group that was typed.
        private Chart groupRates() {
            List<IntervalChart.Row> rows = new ArrayList<>();
            for (JsonNode group : reading.input().path("groups")) {
                int count = sum(group, words().word("of"));
                int among = sum(group, words().word("among"));
                if (among > 0 && rows.size() < MOST_BARS) {
                    Proportion rate = new Proportion(count, among);
                    rows.add(new IntervalChart.Row(
                            group.path("name").asString(),
                            rate.value(),
                            new Interval(
                                    rate.wilson(LEVEL).lower(),
                                    rate.wilson(LEVEL).upper())));
                }
            }
            return new IntervalChart(
                    text, words().or("rows", "workbench.rows"), Axis.percent(words().word("axis")), rows, List.of());
        }

        private static int sum(JsonNode group, String names) {
            int sum = 0;
            for (String name : names.split(" ")) {
                sum += group.path(name).asInt();
            }
            return sum;
        }
    }
}

package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.quiz.ItemStatistics.Analysed;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.ItemAnalysis;
import org.mindgap.statistics.ItemAnalysis.Flag;
import org.mindgap.statistics.Proportion;
import org.mindgap.widget.Locales;

/// The figures of an item in words.
///
/// @param speaker in whose language they are said
record ItemNumbers(Component speaker) {
    private static final String NOTHING = "–";

    String people(Analysed item) {
        return Integer.toString(item.people());
    }

    /// The share that was fully right, with its interval.
    String right(Analysed item) {
        return item.analysis().map(ItemAnalysis::difficulty).map(this::share).orElse(NOTHING);
    }

    String share(Proportion share) {
        Interval interval = share.wilson(ItemAnalysis.LEVEL);
        return speaker.getTranslation(
                "items.share",
                share.count(),
                share.of(),
                Math.round(share.value() * 100),
                Math.round(interval.lower() * 100),
                Math.round(interval.upper() * 100));
    }

    String discrimination(Analysed item) {
        return item.analysis()
                .filter(found -> found.discrimination().r().isPresent())
                .map(found -> decimal(found.discrimination().r().getAsDouble())
                        + found.discrimination()
                                .interval(ItemAnalysis.LEVEL)
                                .map(interval ->
                                        " (" + decimal(interval.lower()) + " – " + decimal(interval.upper()) + ")")
                                .orElse(""))
                .orElse(NOTHING);
    }

    String flags(Analysed item) {
        return item.analysis()
                .map(found -> found.flags().stream()
                        .map(flag -> speaker.getTranslation("items.short." + name(flag)))
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty())
                .orElse(NOTHING);
    }

    /// Why an item deserves a look, with the numbers.
    String reason(Flag flag) {
        return switch (flag) {
            case Flag.BelowChance below ->
                speaker.getTranslation(
                        "items.why." + name(flag), share(below.right()), Math.round(below.chance() * 100));
            case Flag.TooEasy easy -> speaker.getTranslation("items.why." + name(flag), share(easy.right()));
            case Flag.WrongWay wrong ->
                speaker.getTranslation("items.why." + name(flag), decimal(wrong.r()), decimal(wrong.upper()));
            case Flag.Outvoted outvoted ->
                speaker.getTranslation(
                        "items.why." + name(flag),
                        outvoted.option(),
                        outvoted.chosen().count(),
                        outvoted.right().count());
            case Flag.IdleOption idle ->
                speaker.getTranslation(
                        "items.why." + name(flag),
                        idle.option(),
                        idle.chosen().count(),
                        idle.chosen().of());
        };
    }

    private static String name(Flag flag) {
        return switch (flag) {
            case Flag.BelowChance _ -> "below-chance";
            case Flag.TooEasy _ -> "too-easy";
            case Flag.WrongWay _ -> "wrong-way";
            case Flag.Outvoted _ -> "outvoted";
            case Flag.IdleOption _ -> "idle";
        };
    }

    private String decimal(double number) {
        return Locales.decimal(number, 2, LocaleUtil.getLocale(LocaleUtil::getI18NProvider));
    }

    Optional<String> option(Analysed item, String id) {
        return item.analysis().stream()
                .flatMap(found -> found.options().stream())
                .filter(share -> share.option().id().equals(id))
                .findFirst()
                .map(ItemAnalysis.OptionShare::chosen)
                .map(this::share);
    }
}

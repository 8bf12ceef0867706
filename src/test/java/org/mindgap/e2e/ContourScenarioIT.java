package org.mindgap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every prepared mask of the contour bench, loaded by hand, against values that an independent program computed.
@ExtendWith(RunningApplication.class)
class ContourScenarioIT {
    private static final String LAB = "lab/segmentation-metrics/borders/bench-borders";

    /// Dice, IoU, sensitivity, precision, relative volume difference, HD, HD95, pooled HD95, ASSD, NSD at 2 mm, lesions
    /// found/missed/false, F1, PQ; of A to F also the covered pixels of the vessel.
    private static final String REFERENCE = """
            s0 1 1 1 1 0 0 0 0 0 1 3/0/0 1 1
            s1 0.8635547576 0.7598736177 0.8635547576 0.8635547576 0 2 2 2 1.123576968 1 3/0/0 1 0.4976671233
            s1b 0.7378815081 0.5846372688 0.7378815081 0.7378815081 0 4 4 4 2.091378387 0.4553571429 3/0/0 1 0.2161993769
            s2 0.8998384491 0.8179148311 1 0.8179148311 0.2226211849 1 1 1 1 1 3/0/0 1 0.721852841
            s2b 0.8107714702 0.6817625459 1 0.6817625459 0.4667863555 2 2 2 1.726003118 1 3/0/0 1 0.4309261586
            s3 0.8882235529 0.7989228007 0.7989228007 1 -0.2010771993 1.414213562 1.414213562 1 1.016243669 1 3/0/0 1 0.4956863972
            s3b 0.7758241758 0.6337522442 0.6337522442 1 -0.3662477558 2.236067977 2.236067977 2 1.753554599 0.9583333333 3/0/0 1 0.2396069539
            s4 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 22.627417 20.51828453 18.61036467 1.523733403 0.9230769231 2/1/0 0.8 0.8
            s4b 0.09897610922 0.05206463196 0.05206463196 1 -0.947935368 39.69886648 39.20459157 39.15092145 22.19445459 0.25 1/2/0 0.5 0.5
            s5 0.9480642115 0.9012567325 0.9012567325 1 -0.0987432675 10.04987562 7.615773106 7 0.8911881733 0.8358208955 3/0/0 1 0.9584278156
            s6 0.9252669039 0.8609271523 0.933572711 0.9171075838 0.01795332136 1 1 1 0.534351145 1 3/0/0 1 0.7737087697
            s7 0.9964221825 0.9928698752 1 0.9928698752 0.007181328546 17.2626765 0 0 0.2927807898 0.9824561404 3/0/1 0.8571428571 0.8571428571
            s8 0.9771929825 0.9554030875 1 0.9554030875 0.04667863555 5.830951895 4.300014504 3.16227766 0.3434412936 0.9193548387 2/1/0 0.8 0.7184115523
            s9 0 0 0 undefined -1 undefined undefined undefined undefined 0 0/3/0 0 0
            s10 0.2102680257 0.1174857625 1 0.1174857625 7.511669659 34.71310992 31.87927344 27.31819476 19.1006436 0 0/3/1 0 0
            a 0.9746281715 0.9505119454 1 0.9505119454 0.05206463196 1 1 1 0.2477876106 1 3/0/0 1 0.9794326241 0
            b 0.9746281715 0.9505119454 1 0.9505119454 0.05206463196 8.544003745 6.426755302 4.075064227 0.4194973985 0.9297520661 3/0/0 1 0.9794326241 12
            c 0.9746281715 0.9505119454 1 0.9505119454 0.05206463196 18.43908891 16.22481381 13.61601918 1.048315711 0.9333333333 3/0/1 0.8571428571 0.8571428571 0
            d 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 1 1 1 0.2522522523 1 3/0/0 1 0.9780801209 0
            e 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 22.627417 20.51828453 18.61036467 1.523733403 0.9230769231 2/1/0 0.8 0.8 0
            f 0.9732718894 0.947935368 0.947935368 1 -0.05206463196 8 8 7.615773106 0.6279117053 0.9180327869 3/0/0 1 0.9780801209 0
            """;

    private static final String CHANGED = """
            before => [...document.querySelectorAll('.contour-side .contour-tiles dd:not([aria-hidden])')]
              .map(value => value.textContent).join(', ') !== before""";

    private static final int VOLUME = 4;
    private static final int FIRST_DISTANCE = 5;
    private static final int LAST_DISTANCE = 8;
    private static final int LESIONS = 10;
    private static final int VESSEL = 13;

    @ParameterizedTest
    @CsvSource({"DESK, POINTER", "PHONE, KEYBOARD"})
    void everyPreparedMaskShowsTheNumbersOfTheReference(Screen screen, Hand hand, Visitors visitors) {
        Visitor learner = visitors.arrive(screen).open(LAB);
        Bench bench = new Bench(learner);
        assertThat(bench.scenario()).hasValue("s0");

        for (String line : REFERENCE.lines().toList()) {
            List<String> row = List.of(line.split(" "));
            hand.select(learner, bench.scenario(), Words.of("lab.scenario." + row.getFirst()));
            assertThat(bench.scenario()).hasValue(row.getFirst());
            String before = tiles(bench);
            hand.press(learner, learner.button("lab.contour.load"));
            if (!row.getFirst().equals("s0")) {
                learner.page().waitForFunction(CHANGED, before);
            }

            assertThat(tiles(bench)).as(row.getFirst()).matches(shown(row.subList(1, row.size())));
        }
        assertThat(learner.page().locator(".contour-past .sparkline-line")).hasCount(VESSEL);
        Locator exact = learner.page().locator("summary").getByText(Words.of("lab.contour.numbers"));
        hand.press(learner, exact);
        assertThat(learner.page().locator(".contour-details .contour-table"))
                .containsText("0.00 mm to 39.70 mm, with gaps");
        learner.findsThePageInOrder();
        assertThat(Axe.violationsIn(learner.page().locator(".lab"))).isEmpty();
    }

    private static String tiles(Bench bench) {
        return String.join(", ", bench.values().allTextContents());
    }

    private static Pattern shown(List<String> numbers) {
        String shown = IntStream.range(0, VESSEL)
                .mapToObj(place -> tile(place, numbers.get(place)))
                .collect(Collectors.joining(", "));
        return Pattern.compile(
                Pattern.quote(shown) + (numbers.size() > VESSEL ? ", " + numbers.get(VESSEL) + " px" : ", \\d+ px"));
    }

    private static String tile(int place, String number) {
        if (place == LESIONS) {
            return number.replace("/", " / ");
        }
        if (number.equals("undefined")) {
            return Words.of("lab.contour.undefined");
        }
        double value = Double.parseDouble(number);
        if (place == VOLUME) {
            return Words.of(value == 0 ? "lab.contour.no-difference" : "lab.contour.volume-percent", value);
        }
        boolean distance = place >= FIRST_DISTANCE && place <= LAST_DISTANCE;
        return Words.of(distance ? "lab.contour.millimetres" : "lab.contour.share", value);
    }
}

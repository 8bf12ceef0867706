package org.mindgap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Three journeys with Vaadin TestBench, for those who have a licence.
@ExtendWith({LicenceNeeded.class, RunningApplication.class})
class LicensedJourneysIT implements HasElementQuery {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private WebDriver driver;

    @BeforeEach
    void openBrowser() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--window-size=1280,860");
        options.addArguments(Browsers.ARGUMENTS);
        Browsers.installed().ifPresent(chromium -> options.setBinary(chromium.toFile()));
        driver = TestBench.createDriver(new ChromeDriver(options));
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @Override
    public SearchContext getContext() {
        return driver;
    }

    @Test
    void aGuestAnswersAnItem(Server server) {
        driver.get(server.address("learn/cross-validation/one-split"));
        TestBenchElement item = await($("div").withId("item-one-split-how-far-apart"));

        item.$("vaadin-radio-button").all().getFirst().click();
        item.$("vaadin-button").withText(Words.of("item.check")).single().click();

        assertThat(await(item.$("p").withClassName("verdict")).getText())
                .isIn(List.of(Words.of("feedback.right"), Words.of("feedback.not-yet")));
    }

    @Test
    void aClinicianSignsIn(Server server) {
        driver.get(server.address("sign-in"));
        write($("vaadin-email-field"), "clinical@demo.example");
        write($("vaadin-password-field"), "mindgap-demo");

        button("sign-in.enter").click();

        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.urlToBe(server.address("path")));
        assertThat(await($("h1")).getText()).isEqualTo(Words.of("path.title"));
    }

    @Test
    void aLearnerStartsTheCheck(Server server) {
        driver.get(server.address("check/cross-validation"));

        button("check.start").click();

        assertThat(await($("h2").withText(Words.of("check.question", 1, 10)))
                        .isDisplayed())
                .isTrue();
    }

    private TestBenchElement button(String key) {
        return await($("vaadin-button").withText(Words.of(key)));
    }

    private TestBenchElement await(ElementQuery<TestBenchElement> query) {
        new WebDriverWait(driver, PATIENCE).until(browser -> query.exists());
        return query.single();
    }

    private void write(ElementQuery<TestBenchElement> field, String text) {
        TestBenchElement input = await(await(field).$("input"));
        input.sendKeys(text);
        input.dispatchEvent("change");
    }
}

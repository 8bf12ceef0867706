package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.cohort.CohortFixture.K_FOLD;
import static org.mindgap.cohort.CohortFixture.SINGLE;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.database.OnBothDatabases;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class},
        ownDatabase = true)
class CohortDataTest {
    private final Crowd crowd;
    private final MockMvc web;
    private final QuestionId question = CohortFixture.aQuestion();

    CohortDataTest(Crowd crowd, CohortData data) {
        this.crowd = crowd;
        this.web = MockMvcBuilders.standaloneSetup(data)
                .addFilters(new ShallowEtagHeaderFilter())
                .build();
    }

    @Test
    void givesARowPerOptionWithItsInterval() throws Exception {
        crowd.contributors(6, question, K_FOLD);
        crowd.contributors(4, question, SINGLE, Optional.empty());

        web.perform(get(CohortData.ADDRESS))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8;header=present"));
        assertThat(lines())
                .startsWith("question,option,cohort,n,count,low,high,version")
                .contains(
                        question + ",k-fold,clinical,10,6,0.312674,0.83182,1",
                        question + ",single,clinical,10,4,0.16818,0.687326,1",
                        question + ",odd,clinical,10,0,0,0.277533,1",
                        question + ",other,clinical,10,0,0,0.277533,1");
    }

    @Test
    void saysNothingOfNinePeople() throws Exception {
        List<String> before = lines();

        crowd.contributors(9, question, K_FOLD);

        assertThat(lines()).isEqualTo(before).noneMatch(line -> line.startsWith(question + ","));
    }

    @Test
    void keepsItsTagUntilANumberChanges() throws Exception {
        crowd.contributors(10, question, K_FOLD);
        String tag = tag();

        crowd.contributor(question, SINGLE);
        web.perform(get(CohortData.ADDRESS).header("If-None-Match", tag)).andExpect(status().isNotModified());
        crowd.contributors(9, question, SINGLE);

        web.perform(get(CohortData.ADDRESS).header("If-None-Match", tag)).andExpect(status().isOk());
    }

    private List<String> lines() throws Exception {
        String text =
                web.perform(get(CohortData.ADDRESS)).andReturn().getResponse().getContentAsString();
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    private String tag() throws Exception {
        return Objects.requireNonNull(web.perform(get(CohortData.ADDRESS))
                .andExpect(header().exists("ETag"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
    }
}

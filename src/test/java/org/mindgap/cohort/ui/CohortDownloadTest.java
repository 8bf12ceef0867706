package org.mindgap.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ViewTest
class CohortDownloadTest {
    @Autowired
    private WebApplicationContext application;

    @Test
    void isOpenToEverybodyWithoutASession() throws Exception {
        MvcResult result = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get("/api/study/cohort.csv"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.startsWith("question,option,cohort,n,count,low,high,version\r\n")))
                .andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
    }
}

package org.mindgap.study;

import java.util.List;
import java.util.Locale;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Gives the study's figures to programs, as printed, with their licence.
@RestController
class OpenData {
    static final String FIGURES = "/api/study/figures";
    static final String TABLE_1 = "/api/study/table-1";

    private final Courses courses;

    OpenData(Courses courses) {
        this.courses = courses;
    }

    @GetMapping(path = FIGURES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<OpenFigure>> figures() {
        return licensed(study().figures().stream().map(OpenFigure::of).toList());
    }

    @GetMapping(path = TABLE_1, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<OpenTest>> table1() {
        return licensed(study().tests().stream().map(OpenTest::of).toList());
    }

    /// May be kept by anybody who asks again before using it; `cite-as` is RFC 8574.
    private <T> ResponseEntity<T> licensed(T rows) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.LINK, "<" + study().origin().licenceAddress() + ">; rel=\"license\"")
                .header(HttpHeaders.LINK, "<" + study().origin().address() + ">; rel=\"cite-as\"")
                .body(rows);
    }

    private Study study() {
        return courses.in(Locale.ENGLISH).study();
    }
}

/// What a course is: modules, lessons, items, labs, the published study, and the words they use.
@NullMarked
package org.mindgap.curriculum;

import org.jspecify.annotations.NullMarked;

/// Shows institutions to those who belong to them, and the pages of those who answer for their people.
@NullMarked
package org.mindgap.institution.ui;

import org.jspecify.annotations.NullMarked;

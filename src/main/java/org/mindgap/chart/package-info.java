/// Turns records of figures into accessible inline SVG, and into the data table that stands beside each chart.
@NullMarked
package org.mindgap.chart;

import org.jspecify.annotations.NullMarked;

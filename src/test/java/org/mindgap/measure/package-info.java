/// Measures speed and memory of the packaged application on the machine at hand; `./mindgap measure` runs it.
package org.mindgap.measure;

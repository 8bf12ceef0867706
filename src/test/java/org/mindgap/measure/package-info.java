/// Measures speed and memory of the packaged application, and the speed of comparing masks, on the machine at hand;
/// `./mindgap measure` runs it.
package org.mindgap.measure;

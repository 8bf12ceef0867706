package org.mindgap.workbench.file;

/// One of the values in a file, as a choice of what the mask is.
///
/// @param value the number in a NIfTI file and in a grey picture; a colour as 0xAARRGGBB in a picture with colours
/// @param name how people read it: a number, or a colour such as `#ff0000`
/// @param voxels how many voxels or pixels have it, at least one
/// @param background whether it is what usually lies around a structure: 0, black, or transparent
public record Label(long value, String name, long voxels, boolean background) {}

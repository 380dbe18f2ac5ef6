/* What glibc offers beyond the standards and Swift's Glibc module leaves out. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/* Where the bytes of a needle first stand in a haystack; NULL where they do not. */
const void *glibc_memmem(const void *haystack, size_t length, const void *needle, size_t needle_length);

/* Begins to write a part of a file to the disk and does not wait for it. */
int glibc_begin_writing(int descriptor, int64_t offset, int64_t count);

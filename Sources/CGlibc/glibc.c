#define _GNU_SOURCE
#include "CGlibc.h"
#include <fcntl.h>
#include <string.h>

const void *glibc_memmem(const void *haystack, size_t length, const void *needle, size_t needle_length) {
  return memmem(haystack, length, needle, needle_length);
}

int glibc_begin_writing(int descriptor, int64_t offset, int64_t count) {
  return sync_file_range(descriptor, offset, count, SYNC_FILE_RANGE_WRITE);
}

#include "checksum.h"

#include <isa-l.h>

uint64_t isal_checksum(uint64_t before, const void *bytes, size_t count) {
  return crc64_ecma_refl(before, bytes, count);
}

// Inflating raw DEFLATE (RFC 1951) through ISA-L, whose state is too large a structure for Swift to import.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct isal_inflater isal_inflater;

typedef struct {
  size_t taken;     // bytes of input used up
  size_t produced;  // bytes of output written
  int finished;     // the final block has ended
  int failed;       // the stream is no DEFLATE
} isal_progress;

isal_inflater *_Nullable isal_inflater_create(void);
// Makes it ready for another stream.
void isal_inflater_reset(isal_inflater *inflater);
void isal_inflater_free(isal_inflater *inflater);

// Inflates until the input is used up, the output is full or the stream ends.
isal_progress isal_inflater_run(
    isal_inflater *inflater, const uint8_t *input, size_t input_size, uint8_t *output,
    size_t output_size);

// The CRC-32 of ZIP and gzip, continued.
uint32_t isal_crc32(uint32_t crc, const uint8_t *bytes, size_t size);
// The CRC-64 of ECMA-182, reflected, continued.
uint64_t isal_crc64(uint64_t crc, const uint8_t *bytes, size_t size);

#pragma clang assume_nonnull end

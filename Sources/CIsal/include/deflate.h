// Deflating raw DEFLATE (RFC 1951) through ISA-L, in pieces that stand one behind the other.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// How many bytes a piece can take at most.
size_t isal_deflate_bound(size_t input_size);

// Deflates a piece by itself; it ends on a byte, so that the next can follow. The last piece ends
// the stream. Returns the bytes written; 0 where there was not the memory or the room.
size_t isal_deflate_piece(
    const uint8_t *input, size_t input_size, int is_last, uint8_t *output, size_t output_size);

#pragma clang assume_nonnull end

// CRC-64 (ECMA-182, reflected) through ISA-L.
#pragma once
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// The checksum of bytes that stand behind those which `before` is of; 0 for the first.
uint64_t isal_checksum(uint64_t before, const void *bytes, size_t count);

#pragma clang assume_nonnull end

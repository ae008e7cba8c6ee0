#include "inflate.h"

#include <isa-l.h>
#include <stdlib.h>

struct isal_inflater {
  struct inflate_state state;
};

isal_inflater *isal_inflater_create(void) {
  isal_inflater *inflater = malloc(sizeof *inflater);
  if (inflater) isal_inflate_init(&inflater->state);
  return inflater;
}

void isal_inflater_reset(isal_inflater *inflater) { isal_inflate_reset(&inflater->state); }

void isal_inflater_free(isal_inflater *inflater) { free(inflater); }

isal_progress isal_inflater_run(
    isal_inflater *inflater, const uint8_t *input, size_t input_size, uint8_t *output,
    size_t output_size) {
  struct inflate_state *state = &inflater->state;
  uint32_t available_in = input_size > UINT32_MAX ? UINT32_MAX : (uint32_t)input_size;
  uint32_t available_out = output_size > UINT32_MAX ? UINT32_MAX : (uint32_t)output_size;
  state->next_in = (uint8_t *)input;
  state->avail_in = available_in;
  state->next_out = output;
  state->avail_out = available_out;
  // After a failure what it says to be left of the input can be more than there was.
  if (isal_inflate(state) != ISAL_DECOMP_OK) return (isal_progress){.failed = 1};
  isal_progress progress = {
      .taken = available_in - state->avail_in,
      .produced = available_out - state->avail_out,
      .finished = state->block_state == ISAL_BLOCK_FINISH,
  };
  return progress;
}

uint32_t isal_crc32(uint32_t crc, const uint8_t *bytes, size_t size) {
  return crc32_gzip_refl(crc, bytes, size);
}

uint64_t isal_crc64(uint64_t crc, const uint8_t *bytes, size_t size) {
  return crc64_ecma_refl(crc, bytes, size);
}

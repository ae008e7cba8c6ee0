#include "deflate.h"

#include <isa-l.h>
#include <stdlib.h>

size_t isal_deflate_bound(size_t input_size) {
  // Stored blocks take five bytes for 65,535, a flush five more.
  return input_size + 5 * (input_size / 65535 + 2) + 64;
}

size_t isal_deflate_piece(
    const uint8_t *input, size_t input_size, int is_last, uint8_t *output, size_t output_size) {
  if (input_size > UINT32_MAX || output_size > UINT32_MAX) return 0;
  // isal_deflate_stateless_init leaves the size of the window as it finds it.
  struct isal_zstream *stream = calloc(1, sizeof *stream);
  size_t written = 0;
  if (stream) {
    isal_deflate_stateless_init(stream);
    // The higher levels miss a match now and then, so that the same bytes come out differently.
    stream->level = 0;
    stream->end_of_stream = is_last != 0;
    stream->flush = is_last ? NO_FLUSH : FULL_FLUSH;
    stream->next_in = (uint8_t *)input;
    stream->avail_in = (uint32_t)input_size;
    stream->next_out = output;
    stream->avail_out = (uint32_t)output_size;
    if (isal_deflate_stateless(stream) == COMP_OK) written = output_size - stream->avail_out;
  }
  free(stream);
  return written;
}

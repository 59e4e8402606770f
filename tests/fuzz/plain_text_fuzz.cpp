// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Any bytes as plain text: the reader ends, and keeps its promises.
#include "fuzz/read_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return fauxami::fuzz_reader(data, size, fauxami::Format::plain_text);
}

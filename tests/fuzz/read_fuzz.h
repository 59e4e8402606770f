// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "read/read.h"
#include "read/run_invariants.h"

namespace fauxami {

/// Reads the bytes in one format, whatever else they look like, in the encoding that detect finds,
/// and stops the fuzzer when a promise of the readers is broken.
inline int fuzz_reader(const std::uint8_t* data, std::size_t size, Format format) {
  const SourceFile file("page", std::string(reinterpret_cast<const char*>(data), size));
  Detection detection = detect(file.name(), file.bytes());
  detection.unreadable.reset();
  detection.format = format;
  const Document document = read_page(file, detection);
  const std::string broken = broken_promise(document, file.bytes());
  if (broken.empty()) return 0;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "language/language_pack.h"

namespace fauxami {

/// Stops the fuzzer with a broken promise in words.
inline void stop_if(const std::string& broken) {
  if (broken.empty()) return;
  std::fprintf(stderr, "broken promise: %s\n", broken.c_str());
  std::abort();
}

/// The valid pieces of the bytes, invalid ones left out: most of what a fuzzer changes stays text.
inline std::string valid_utf8_of(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t size = std::min<std::size_t>(4, bytes.size() - at);
    while (size > 0 && !is_valid_utf8(bytes.substr(at, size))) --size;
    text += bytes.substr(at, size);
    at += std::max<std::size_t>(size, 1);
  }
  return text;
}

/// Every pack that the build made, by tag: a byte of the input that chooses one chooses the same
/// one in every run.
inline const std::vector<LanguagePack>& all_packs() {
  static const std::vector<LanguagePack> loaded = [] {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator(FAUXAMI_PACK_DIR))
      if (entry.path().extension() == ".pack") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<LanguagePack> packs;
    for (const std::string& path : paths) packs.push_back(LanguagePack::load(PackFile::open(path)));
    return packs;
  }();
  return loaded;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Any text as numbers, in every language of the packs: reading ends, spans ascend and lie inside
// the text, values are exact or the number is typed.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "analyse/quantities.h"
#include "analyse/tokenise.h"
#include "base/unicode.h"
#include "language/language_pack.h"

namespace {

using namespace fauxami;

const std::vector<LanguagePack>& packs() {
  static const std::vector<LanguagePack> loaded = [] {
    std::vector<LanguagePack> result;
    for (const char* tag : {"fr", "en", "zh-Hans", "zh-Hant"})
      result.push_back(
          LanguagePack::load(PackFile::open(std::string(FAUXAMI_PACK_DIR "/") + tag + ".pack")));
    return result;
  }();
  return loaded;
}

void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

void check(const TextRun& run, const LanguagePack& pack) {
  AnalysedRun analysed;
  analysed.run = &run;
  analysed.tokens = tokenise(run, pack);
  std::uint32_t end = 0;
  for (const Quantity& quantity : find_quantities(analysed, pack)) {
    require(quantity.span.begin >= end, "spans ascend");
    require(quantity.span.end > quantity.span.begin, "no span is empty");
    require(quantity.span.end <= run.text.size(), "spans are inside the text");
    require(quantity.low <= quantity.high, "low is not above high");
    require(quantity.first_token < quantity.end_token, "a quantity holds a token");
    require(quantity.end_token <= analysed.tokens.size(), "tokens exist");
    end = quantity.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  if (!is_valid_utf8(text)) return 0;
  TextRun run;
  run.text = to_nfc(text);
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(run.text.size()));
  for (const LanguagePack& pack : packs()) check(run, pack);
  return 0;
}

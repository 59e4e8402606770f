// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Any text as numbers, in every language that has a pack: reading ends and keeps the promises of
// base/quantity.h.
#include "analyse/quantities.h"

#include "analyse/quantity_invariants.h"
#include "analyse/tokenise.h"
#include "fuzz/fuzz_packs.h"

namespace {

using namespace fauxami;

void check(const TextRun& run, const LanguagePack& pack) {
  const AnalysedRun analysed = tokenise(run, pack);
  const std::string broken = broken_promise(analysed, find_quantities(analysed, pack));
  stop_if(broken.empty() ? "" : pack.tag + ": " + broken);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  TextRun run;
  run.text = to_nfc(valid_utf8_of({reinterpret_cast<const char*>(data), size}));
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(run.text.size()));
  for (const LanguagePack& pack : all_packs()) check(run, pack);
  return 0;
}

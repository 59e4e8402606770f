// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Any bytes as a rule file: rules or a LoadError, never anything else.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/load_error.h"
#include "language/rule_compiler.h"
#include "language/rule_parser.h"
#include "language/rule_set.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fauxami;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Orthography orthography;
  try {
    // Bytes beyond a TOML file are a pattern: the parser of patterns gets more work that way.
    parse_pattern(text.substr(0, 200), orthography, Ellipsis::skips);
  } catch (const PatternError&) {
  }
  try {
    PackWriter pack;
    compile_rules(parse_rules(text, "fuzz.toml", orthography), Lexicon(), pack);
    RuleSet::load(PackFile::from_bytes(pack.bytes(), "fuzz")).descriptions();
  } catch (const LoadError&) {
  }
  return 0;
}

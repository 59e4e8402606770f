// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fauxami {

/// The parts of a Hunspell dictionary that say which forms exist. Flags are numbers: the one or
/// two bytes of a flag, or the value of a numeric one.
/// Source of the format: hunspell(5).
using AffixFlag = std::uint32_t;

/// One code point that a condition allows or, negated, forbids; an empty negated set is any.
struct ConditionPlace {
  std::u32string characters;
  bool negated = false;
};

/// One line "SFX flag strip add/continuation condition morphology".
struct AffixRule {
  std::u32string strip;
  std::u32string add;
  std::vector<AffixFlag> continuation;
  std::vector<ConditionPlace> condition;
  std::vector<std::string> tags;  ///< values of po: and is:
};

/// One line of the .dic file.
struct DictionaryEntry {
  std::string word;
  std::string stem;  ///< value of st:, the word itself when there is none
  std::vector<AffixFlag> flags;
  std::vector<std::string> tags;
};

struct HunspellDictionary {
  std::map<AffixFlag, std::vector<AffixRule>> suffixes;
  std::map<AffixFlag, std::vector<AffixRule>> prefixes;
  std::vector<DictionaryEntry> entries;
  AffixFlag need_affix = 0;
  AffixFlag forbidden = 0;
  AffixFlag no_suggest = 0;
};

/// Reads `base`.aff and `base`.dic. LoadError for a missing file or one that is not in UTF-8.
HunspellDictionary read_hunspell(const std::string& base);

std::u32string decode_utf8(std::string_view text);
std::string encode_utf8(std::u32string_view text);

}  // namespace fauxami

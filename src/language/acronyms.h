// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/pack_file.h"

namespace fauxami {

/// An English acronym and the one of the pack's language for the same thing: AI, IA.
struct AcronymPair {
  std::string foreign;
  std::string own;
};

/// The pairs of dictionaries/<tag>/acronyms.toml.
/// Example (French): with_foreign(hash_word("AI")) is the pair AI, IA; the case is left to the
/// caller.
class Acronyms {
 public:
  static Acronyms load(SectionReader section);

  const std::vector<AcronymPair>& pairs() const { return pairs_; }
  /// What joins a noun to an acronym that begins with a vowel.
  const std::string& link() const { return link_; }
  /// Number of the pair with that foreign acronym or that own one; -1 when there is none.
  int with_foreign(std::uint64_t key) const { return number_in(by_foreign_, key); }
  int with_own(std::uint64_t key) const { return number_in(by_own_, key); }

 private:
  using Numbers = std::unordered_map<std::uint64_t, int>;
  static int number_in(const Numbers& numbers, std::uint64_t key) {
    const Numbers::const_iterator found = numbers.find(key);
    return found == numbers.end() ? -1 : found->second;
  }

  std::string link_;
  std::vector<AcronymPair> pairs_;
  Numbers by_foreign_;
  Numbers by_own_;
};

/// Reads acronyms.toml and writes the section that Acronyms::load reads.
std::string compile_acronyms(const std::string& toml_path);

}  // namespace fauxami

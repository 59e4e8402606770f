// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/rational.h"
#include "language/numerals.h"
#include "language/pack_file.h"

namespace fauxami {

/// A word for one and for more than one: "dollar", "dollars".
struct OneAndMany {
  std::string one;
  std::string many;
};

/// How a language talks about amounts, from dictionaries/<tag>/amounts.toml: what a correction
/// needs to write numbers, dates and currencies. A language without that file has empty tables.
///
/// Example (French): words_of(20000) is "vingt mille", words_of(1110000) is "un million cent dix
/// mille", months[7] is "aout" with its accent, currency_names.at("USD").many is "dollars".
class Amounts {
 public:
  std::string linker;     ///< between a scale noun and what is counted
  std::string first_day;  ///< the first of a month
  OneAndMany point;       ///< percentage points
  std::vector<std::string> months;
  std::vector<std::string> weekdays;  ///< Monday first
  std::map<std::string, std::string, std::less<>> plural_articles;
  std::map<std::string, OneAndMany, std::less<>> currency_names;
  std::unordered_set<std::uint64_t> rise;     ///< keys of lemmas: what follows goes up
  std::unordered_set<std::uint64_t> neutral;  ///< the same: only says that something changes
  std::unordered_set<std::uint64_t>
      that_is;                               ///< keys of words: the same sum in other money follows
  std::unordered_set<std::uint64_t> others;  ///< keys of words: one more was named before
  std::unordered_set<std::uint64_t> members;  ///< lemmas: of these nobody can be more than all
  std::unordered_set<std::uint64_t> people;   ///< lemmas: of these there are at most most_people
  Rational most_people;

  static Amounts load(SectionReader section);

  bool empty() const { return below_hundred_.empty(); }
  /// A whole number from 0 to below 10^15 in words; nothing for others. `scales` are the scale
  /// nouns to use, ascending.
  std::optional<std::string> words_of(const Rational& value,
                                      const std::vector<WrittenScale>& scales) const;
  /// 0 for Monday ... 6, -1 for another word.
  int weekday_of(std::uint64_t key) const;

 private:
  std::string below_thousand(std::int64_t value) const;
  std::string before_thousand(std::string words) const;

  std::vector<std::string> below_hundred_;
  std::vector<std::string> hundreds_;
  std::vector<std::string> hundreds_before_;
  std::string thousand_;
  std::vector<std::pair<std::string, std::string>> final_forms_;
  std::unordered_map<std::uint64_t, int> weekday_keys_;
};

/// Reads amounts.toml and writes the section that Amounts::load reads. LoadError for a list of the
/// wrong length or a value of the wrong type.
std::string compile_amounts(const std::string& toml_path);

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "language/pack_file.h"

namespace fauxami {

/// Currencies of the world, from dictionaries/currencies.tsv: the same in every pack. They are
/// never converted; the rates are good for a power of ten only.
///
/// Example: may_be("USD", "dollars", "CAD") is true, for a bare "dollars" says no country;
/// may_be("CAD", "dollars canadiens", "USD") is false; per_dollar("JPY") is 151.
class Currencies {
 public:
  static Currencies load(SectionReader section);

  /// Whether `code` is an ISO 4217 code of the table, or "ZZZ", a currency of no known country.
  bool contains(std::string_view code) const;
  /// Whether the currency `code`, written as `word` (lower case, without linking words), may be
  /// `other`.
  bool may_be(std::string_view code, std::string_view word, std::string_view other) const;
  /// Whether a word of no country (lower case) is known to name currencies of this one's family.
  bool is_shared_word(std::string_view word, std::string_view code) const;
  /// Whether two currencies share a word: the dollars of two countries.
  bool are_relatives(std::string_view code, std::string_view other) const;
  /// Units of the currency that make one US dollar; nothing when no steady rate is known.
  std::optional<Rational> per_dollar(std::string_view code) const;

 private:
  struct Row {
    std::string code;
    std::vector<std::string> families;
    std::optional<Rational> per_dollar;
    std::vector<std::string> bare;
  };
  const Row* find(std::string_view code) const;
  bool may_name(std::string_view word, const Row& row) const;

  std::vector<Row> rows_;
};

/// Reads currencies.tsv and writes the section that Currencies::load reads. LoadError for a damaged
/// row or a rate that is no number.
std::string compile_currencies(const std::string& tsv_path);

}  // namespace fauxami

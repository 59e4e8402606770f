// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Currencies from their table to the pack and back. Tested by tests/language/currencies_test.cpp.
#include "language/currencies.h"

#include <algorithm>
#include <sstream>

#include "language/tsv_file.h"

namespace fauxami {
namespace {

constexpr std::string_view unknown = "ZZZ";

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

}  // namespace

std::string compile_currencies(const std::string& tsv_path) {
  const TsvFile file(tsv_path);
  file.require({"code", "family", "per_dollar", "bare"});
  SectionWriter section;
  section.write(static_cast<std::uint32_t>(file.rows().size()));
  for (const TsvRow& row : file.rows()) {
    const std::string& code = row.cell("code");
    if (code.size() != 3) throw row.error("code", "an ISO 4217 code has three letters");
    const std::string& rate = row.cell("per_dollar");
    const std::optional<Rational> value = Rational::parse(rate);
    if (!rate.empty() && (!value || value->sign() <= 0))
      throw row.error("per_dollar", "a rate is a positive decimal number");
    section.write_string(code);
    section.write_strings(words_of(row.cell("family")));
    section.write_string(rate);
    section.write_strings(row.values("bare"));
  }
  return section.take();
}

Currencies Currencies::load(SectionReader section) {
  Currencies currencies;
  if (section.at_end()) return currencies;
  currencies.rows_.resize(section.read<std::uint32_t>());
  for (Row& row : currencies.rows_) {
    row.code = section.read_string();
    row.families = section.read_strings();
    row.per_dollar = Rational::parse(section.read_string());
    row.bare = section.read_strings();
  }
  return currencies;
}

const Currencies::Row* Currencies::find(std::string_view code) const {
  for (const Row& row : rows_)
    if (row.code == code) return &row;
  return nullptr;
}

bool Currencies::contains(std::string_view code) const {
  return code == unknown || find(code) != nullptr;
}

bool Currencies::is_shared_word(std::string_view word, std::string_view code) const {
  const Row* row = find(code);
  return row != nullptr && std::find(row->bare.begin(), row->bare.end(), word) != row->bare.end();
}

bool Currencies::are_relatives(std::string_view code, std::string_view other) const {
  const Row* row = find(code);
  const Row* other_row = find(other);
  return row != nullptr && other_row != nullptr && share_one(row->families, other_row->families);
}

// A word that the table lists names its families only; another one may be any currency.
bool Currencies::may_name(std::string_view word, const Row& row) const {
  bool listed = false;
  for (const Row& named : rows_) {
    if (std::find(named.bare.begin(), named.bare.end(), word) == named.bare.end()) continue;
    if (share_one(named.families, row.families)) return true;
    listed = true;
  }
  return !listed;
}

bool Currencies::may_be(std::string_view code, std::string_view word,
                        std::string_view other) const {
  if (code == other) return true;
  const Row* other_row = find(other);
  if (code == unknown) return other_row == nullptr || may_name(word, *other_row);
  const Row* row = find(code);
  if (row == nullptr || other_row == nullptr || !share_one(row->families, other_row->families))
    return false;
  return std::any_of(rows_.begin(), rows_.end(), [&](const Row& named) {
    return share_one(named.families, row->families) &&
           std::find(named.bare.begin(), named.bare.end(), word) != named.bare.end();
  });
}

std::optional<Rational> Currencies::per_dollar(std::string_view code) const {
  const Row* row = find(code);
  return row == nullptr ? std::nullopt : row->per_dollar;
}

}  // namespace fauxami

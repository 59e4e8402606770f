// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// One numerals.toml. dictionaries/numerals.md is the reference of its keys.
// Tested by tests/language/numerals_test.cpp.
#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

#include "base/unicode.h"
#include "language/numeral_phrase.h"
#include "language/numerals_keys.h"
#include "language/numerals_source.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::int64_t largest_exponent = 24;
constexpr std::int64_t largest_value = 1000000;

bool is_currency_code(std::string_view unit) {
  return unit.size() == 3 &&
         std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_setting(std::string_view key) {
  constexpr std::array<std::string_view, 13> settings{
      "include",         "cldr",     "decimal_mark",   "grouping_marks",    "date_order",
      "positional",      "compound", "written",        "units_before_tens", "words_fill_tokens",
      "words_need_unit", "falls",    "home_currencies"};
  return std::find(settings.begin(), settings.end(), key) != settings.end();
}

bool is_word_key(std::string_view key) {
  return std::any_of(numeral_keys.begin(), numeral_keys.end(),
                     [&](const NumeralKey& known) { return known.name == key; });
}

class FileReader {
 public:
  FileReader(const std::string& path, NumeralOrigin origin, const std::vector<UnitRow>& units,
             NumeralSource& source)
      : path_(path), table_(parse_toml(path)), origin_(origin), units_(units), source_(source) {}

  void read() {
    for (const auto& [key, node] : table_)
      if (!is_setting(key.str()) && !is_word_key(key.str()))
        throw error_at(path_, node, "'" + std::string(key.str()) + "' is no key of this file");
    for (const NumeralKey& key : numeral_keys)
      if (const toml::node* node = table_.get(key.name)) read_key(key, *node);
    read_settings();
    read_habits();
    read_written();
  }

 private:
  void read_key(const NumeralKey& key, const toml::node& node) {
    if (key.shape == NumeralShape::list) {
      for (const std::string& phrase : strings_of(path_, table_, key.name))
        add(node, phrase, {key.kind, key.exponent, 0, key.value}, "");
      return;
    }
    const toml::table* words = node.as_table();
    if (words == nullptr)
      throw error_at(path_, node, "'" + std::string(key.name) + "' must be a table");
    for (const auto& [name, value] : *words) {
      if (key.shape == NumeralShape::units)
        read_unit(key, *words, name.str());
      else if (value.is_array())
        read_forms(key, *words, name.str());
      else
        add(value, name.str(), word_at(key, value), "");
    }
  }

  // 2 = ["zwei", "zwo"]: the forms of one number.
  void read_forms(const NumeralKey& key, const toml::table& words, std::string_view name) {
    std::int64_t value = -1;
    std::from_chars(name.data(), name.data() + name.size(), value);
    for (const std::string& phrase : strings_of(path_, words, name))
      add(*words.get(name), phrase, word_of(key, value, *words.get(name)), "");
  }

  NumberWord word_at(const NumeralKey& key, const toml::node& node) const {
    if (key.shape == NumeralShape::fractions) return fraction_at(key, node);
    return word_of(key, node.value<std::int64_t>().value_or(-1), node);
  }

  NumberWord word_of(const NumeralKey& key, std::int64_t value, const toml::node& node) const {
    const bool exponent = key.shape == NumeralShape::exponents;
    const std::int64_t largest = exponent ? largest_exponent : largest_value;
    if (value < 0 || value > largest)
      throw error_at(path_, node,
                     "a number from 0 to " + std::to_string(largest) + " must stand here");
    if (exponent) return {key.kind, static_cast<std::int8_t>(value), 0, key.value};
    return {key.kind, key.exponent, 0, static_cast<std::uint32_t>(value)};
  }

  NumberWord fraction_at(const NumeralKey& key, const toml::node& node) const {
    const std::string text = node.value<std::string>().value_or("");
    const std::size_t slash = std::min(text.find('/'), text.size());
    std::uint32_t numerator = 0;
    std::uint16_t denominator = 0;
    std::from_chars(text.data(), text.data() + slash, numerator);
    if (slash < text.size())
      std::from_chars(text.data() + slash + 1, text.data() + text.size(), denominator);
    if (numerator == 0 || denominator == 0)
      throw error_at(path_, node, "a fraction such as \"1/2\" must stand here");
    return {key.kind, 0, denominator, numerator};
  }

  void read_unit(const NumeralKey& key, const toml::table& units, std::string_view name) {
    const toml::node& node = *units.get(name);
    const bool unit = key.kind == Kind::unit || key.kind == Kind::unit_counted;
    if (unit && !is_unit(name))
      throw error_at(path_, node, "'" + std::string(name) + "' is no unit of units.tsv");
    if (!unit && !is_currency_code(name))
      throw error_at(path_, node, "'" + std::string(name) + "' is no ISO 4217 code");
    for (const std::string& phrase : strings_of(path_, units, name))
      add(node, phrase, {key.kind, key.exponent, 0, key.value}, std::string(name));
  }

  bool is_unit(std::string_view name) const {
    return units_.empty() || std::any_of(units_.begin(), units_.end(),
                                         [&](const UnitRow& unit) { return unit.id == name; });
  }

  void add(const toml::node& node, std::string_view phrase, NumberWord word, std::string unit) {
    if (phrase_keys(phrase).empty())
      throw error_at(path_, node, "an empty word stands in the file");
    source_.entries.push_back({std::string(phrase), word, std::move(unit), origin_});
  }

  void read_settings() {
    if (const std::string text = string_of(path_, table_, "decimal_mark"); !text.empty())
      source_.decimal_mark = decode(text, 0).value;
    for (const std::string& text : strings_of(path_, table_, "grouping_marks"))
      source_.grouping_marks.push_back(decode(text, 0).value);
    const std::string order = string_of(path_, table_, "date_order");
    if (order == "dmy") source_.date_order = DateOrder::day_first;
    if (order == "mdy") source_.date_order = DateOrder::month_first;
    if (order == "ymd") source_.date_order = DateOrder::year_first;
    if (table_.contains("home_currencies"))
      source_.home_currencies = strings_of(path_, table_, "home_currencies");
    for (const std::string& part : strings_of(path_, table_, "falls"))
      source_.falls.push_back(part);
    if (!order.empty() && source_.date_order == DateOrder::unknown)
      throw error_at(path_, *table_.get("date_order"),
                     "\"dmy\", \"mdy\" or \"ymd\" must stand here");
  }

  void read_habits() {
    NumeralHabits& habits = source_.habits;
    habits.positional = flag("positional", habits.positional);
    habits.compound = flag("compound", habits.compound);
    habits.units_before_tens = flag("units_before_tens", habits.units_before_tens);
    habits.words_fill_tokens = flag("words_fill_tokens", habits.words_fill_tokens);
    habits.words_need_unit = flag("words_need_unit", habits.words_need_unit);
  }

  std::uint8_t flag(std::string_view key, std::uint8_t fallback) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return fallback;
    if (!node->is_boolean())
      throw error_at(path_, *node, "'" + std::string(key) + "' must be true or false");
    return node->value_or(false) ? 1 : 0;
  }

  // [written] names the scale words a correction may use: "million" = "millions".
  void read_written() {
    const toml::table* written = table_["written"].as_table();
    if (written == nullptr) return;
    for (const auto& [one, node] : *written) {
      const auto exponent = table_["scale_alone"][one.str()].value<std::int64_t>();
      const std::optional<std::string> many = node.value<std::string>();
      if (!exponent || !many)
        throw error_at(path_, node, "a word of [scale_alone] with its plural must stand here");
      source_.written.push_back(
          {static_cast<std::int8_t>(*exponent), std::string(one.str()), *many});
    }
    std::sort(source_.written.begin(), source_.written.end(),
              [](const WrittenScale& a, const WrittenScale& b) { return a.exponent < b.exponent; });
  }

  std::string path_;
  toml::table table_;
  NumeralOrigin origin_;
  const std::vector<UnitRow>& units_;
  NumeralSource& source_;
};

}  // namespace

NumeralFileLinks numerals_links(const std::string& path) {
  const toml::table table = parse_toml(path);
  NumeralFileLinks links;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  for (const std::string& name : strings_of(path, table, "include"))
    links.includes.push_back((folder / name).lexically_normal());
  if (const toml::table* cldr = table["cldr"].as_table()) {
    links.locales = strings_of(path, *cldr, "locales");
    links.dropped = strings_of(path, *cldr, "drop");
  }
  return links;
}

void read_numerals_file(const std::string& path, NumeralOrigin origin,
                        const std::vector<UnitRow>& units, NumeralSource& source) {
  FileReader(path, origin, units, source).read();
}

}  // namespace fauxami

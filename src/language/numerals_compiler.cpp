// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// numerals.toml to flat tables. Tested by tests/language/numerals_test.cpp.
//
// The file: decimal_mark, grouping_marks, positional; then lists of phrases (one key a kind, see
// word_lists), tables of powers of ten (exponent_tables), tables of values (value_tables), and
// tables of units, where the key is the unit's name and the value its phrases (unit_tables).
// A row of the tables of numbers is either "word" = 5 or, for words of many forms, 5 = ["word",
// ...].
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/numerals.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;
using NamedKind = std::pair<std::string_view, Kind>;

constexpr std::array<NamedKind, 30> word_lists{{{"vague", Kind::vague},
                                                {"over", Kind::over},
                                                {"about", Kind::about},
                                                {"about_after", Kind::about_after},
                                                {"more_than", Kind::more_than},
                                                {"more_than_after", Kind::more_than_after},
                                                {"less_than", Kind::less_than},
                                                {"range_open", Kind::range_open},
                                                {"range_to", Kind::range_to},
                                                {"range_and", Kind::range_and},
                                                {"linker", Kind::linker},
                                                {"number_linker", Kind::number_linker},
                                                {"scale_linker", Kind::scale_linker},
                                                {"article", Kind::article},
                                                {"half_after", Kind::half_after},
                                                {"decimal_word", Kind::decimal_word},
                                                {"share", Kind::share},
                                                {"share_before", Kind::share_before},
                                                {"points", Kind::points},
                                                {"multiple", Kind::multiple},
                                                {"ordinal_before", Kind::ordinal_before},
                                                {"ordinal_after", Kind::ordinal_after},
                                                {"version_before", Kind::version_before},
                                                {"per", Kind::per},
                                                {"year_before", Kind::year_before},
                                                {"year_mark", Kind::year_mark},
                                                {"month_mark", Kind::month_mark},
                                                {"day_mark", Kind::day_mark},
                                                {"hour_mark", Kind::hour_mark},
                                                {"minute_mark", Kind::minute_mark}}};
constexpr std::string_view not_number_list = "not_number";
constexpr std::array<NamedKind, 6> exponent_tables{{{"scale", Kind::scale},
                                                    {"scale_alone", Kind::scale_alone},
                                                    {"scale_short", Kind::scale_short},
                                                    {"half_scale", Kind::half_scale},
                                                    {"multipliers", Kind::multiplier},
                                                    {"collectives_vague", Kind::collective_vague}}};
constexpr std::array<NamedKind, 3> value_tables{
    {{"cardinals", Kind::cardinal}, {"collectives", Kind::collective}, {"months", Kind::month}}};
constexpr std::array<NamedKind, 3> unit_tables{{{"currencies", Kind::currency},
                                                {"currency_before", Kind::currency_before},
                                                {"units", Kind::unit}}};

constexpr NumberWordKinds starting_kinds =
    kinds(Kind::cardinal, Kind::multiplier, Kind::scale_alone, Kind::half_scale, Kind::collective,
          Kind::collective_vague, Kind::vague, Kind::share_before, Kind::not_number);

bool is_letter(char32_t c) {
  const CharacterClass kind = class_of(c);
  return kind == CharacterClass::letter || kind == CharacterClass::mark;
}

// What kind of token a code point of a phrase belongs to, as the tokeniser would cut it.
enum class Piece { space, word, digits, ideographs, single };

Piece piece_of(char32_t c) {
  switch (class_of(c)) {
    case CharacterClass::space: return Piece::space;
    case CharacterClass::letter:
    case CharacterClass::mark: return Piece::word;
    case CharacterClass::digit: return Piece::digits;
    case CharacterClass::ideograph: return Piece::ideographs;
    default: return Piece::single;
  }
}

// The end of the token that begins at `at`. A word keeps inner hyphens and full stops; it ends
// with its apostrophe ("d'").
std::size_t token_end(std::string_view phrase, std::size_t at) {
  const Piece kind = piece_of(decode(phrase, at).value);
  std::size_t end = at + decode(phrase, at).size;
  if (kind == Piece::single) return end;
  while (end < phrase.size()) {
    const CodePoint c = decode(phrase, end);
    const bool inner_hyphen = kind == Piece::word && c.value == '-' && end + 1 < phrase.size() &&
                              is_letter(decode(phrase, end + 1).value);
    const bool apostrophe = kind == Piece::word && c.value == '\'';
    if (!inner_hyphen && !apostrophe && piece_of(c.value) != kind) break;
    end += c.size;
    if (apostrophe) break;
  }
  return end;
}

std::vector<std::uint64_t> keys_of(std::string_view phrase) {
  std::vector<std::uint64_t> keys;
  for (std::size_t at = 0; at < phrase.size();) {
    if (piece_of(decode(phrase, at).value) == Piece::space) {
      at += decode(phrase, at).size;
      continue;
    }
    const std::size_t end = token_end(phrase, at);
    keys.push_back(hash_word(phrase.substr(at, end - at)));
    at = end;
  }
  return keys;
}

class Compiler {
 public:
  explicit Compiler(const std::string& path) : path_(path), table_(parse_toml(path)) {}

  std::string compile() {
    for (const NamedKind& list : word_lists) add_list(list.first, list.second);
    add_list(not_number_list, Kind::not_number);
    for (const NamedKind& named : exponent_tables) add_numbers(named.first, named.second);
    for (const NamedKind& named : value_tables) add_numbers(named.first, named.second);
    for (const NamedKind& named : unit_tables) add_units(named.first, named.second);
    return write();
  }

 private:
  void add_list(std::string_view key, Kind kind) {
    for (const std::string& phrase : strings_of(path_, table_, key)) add(phrase, {kind, 0, 0, 0});
  }

  const toml::table& sub_table(std::string_view key) {
    static const toml::table empty;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return empty;
    if (!node->is_table())
      throw error_at(path_, *node, "'" + std::string(key) + "' must be a table");
    return *node->as_table();
  }

  void add_numbers(std::string_view key, Kind kind) {
    const toml::table& numbers = sub_table(key);
    for (const auto& [name, node] : numbers) {
      const NumberWord entry = entry_of(kind, name.str(), node);
      if (!node.is_array())
        add(name.str(), entry);
      else
        for (const std::string& word : strings_of(path_, numbers, name.str())) add(word, entry);
    }
  }

  NumberWord entry_of(Kind kind, std::string_view name, const toml::node& node) const {
    constexpr std::uint32_t largest = 1000;
    std::uint32_t value = largest + 1;
    if (node.is_array()) {
      std::from_chars(name.data(), name.data() + name.size(), value);
    } else {
      const std::int64_t number = node.value<std::int64_t>().value_or(-1);
      if (number >= 0 && number <= largest) value = static_cast<std::uint32_t>(number);
    }
    if (value > largest) throw error_at(path_, node, "a number from 0 to 1000 must stand here");
    const bool exponent = kind != Kind::cardinal && kind != Kind::collective && kind != Kind::month;
    if (exponent) return {kind, static_cast<std::int8_t>(value), 0, value};
    return {kind, 0, 0, value};
  }

  void add_units(std::string_view key, Kind kind) {
    const toml::table& units = sub_table(key);
    for (const auto& [name, node] : units)
      for (const std::string& phrase : strings_of(path_, units, name.str()))
        add(phrase, {kind, 0, unit_number(std::string(name.str())), 0});
  }

  std::uint16_t unit_number(const std::string& name) {
    const auto found = std::find(units_.begin(), units_.end(), name);
    if (found != units_.end()) return static_cast<std::uint16_t>(found - units_.begin());
    units_.push_back(name);
    return static_cast<std::uint16_t>(units_.size() - 1);
  }

  void add(std::string_view phrase, NumberWord word) {
    std::vector<std::uint64_t> keys = keys_of(phrase);
    if (keys.empty()) throw LoadError(path_, 1, 1, "an empty word stands in the file");
    if (piece_of(decode(phrase, 0).value) == Piece::ideographs) note_length(phrase);
    phrases_.push_back({std::move(keys), word});
  }

  void note_length(std::string_view word) {
    std::uint32_t length = 0;
    for (std::size_t at = 0; at < word.size(); at += decode(word, at).size) ++length;
    longest_ideographs_ = std::max(longest_ideographs_, length);
  }

  void sort() {
    std::stable_sort(phrases_.begin(), phrases_.end(), [](const Entry& a, const Entry& b) {
      return a.keys[0] != b.keys[0] ? a.keys[0] < b.keys[0] : a.keys.size() > b.keys.size();
    });
  }

  std::string write() {
    sort();
    SectionWriter section;
    section.write(mark("decimal_mark"));
    section.write(std::uint32_t{table_["positional"].value_or(false)});
    section.write(longest_ideographs_);
    std::vector<std::uint32_t> grouping;
    for (const std::string& text : strings_of(path_, table_, "grouping_marks"))
      grouping.push_back(decode(text, 0).value);
    section.write_array(std::span<const std::uint32_t>(grouping));
    write_phrases(section);
    section.write(static_cast<std::uint32_t>(units_.size()));
    for (const std::string& unit : units_) section.write_string(unit);
    write_written(section);
    return section.take();
  }

  // [written] names the scale words a correction may use: "million" = "millions".
  void write_written(SectionWriter& section) {
    std::map<std::int8_t, std::pair<std::string, std::string>> written;
    const toml::table& scales = sub_table("scale_alone");
    for (const auto& [one, node] : sub_table("written")) {
      const std::optional<std::int64_t> exponent = scales[one.str()].value<std::int64_t>();
      const std::optional<std::string> many = node.value<std::string>();
      if (!exponent || !many)
        throw error_at(path_, node, "a word of [scale_alone] with its plural must stand here");
      written[static_cast<std::int8_t>(*exponent)] = {std::string(one.str()), *many};
    }
    section.write(static_cast<std::uint32_t>(written.size()));
    for (const auto& [exponent, words] : written) {
      section.write(exponent);
      section.write_string(words.first);
      section.write_string(words.second);
    }
  }

  std::uint32_t mark(std::string_view key) {
    const std::string text = string_of(path_, table_, key);
    if (text.empty()) throw LoadError(path_, 1, 1, "'" + std::string(key) + "' is missing");
    return decode(text, 0).value;
  }

  static std::size_t table_size(std::size_t entries) {
    std::size_t size = 16;
    while (size < entries * 2) size *= 2;
    return size;
  }

  void write_phrases(SectionWriter& section) {
    std::vector<NumberPhrase> phrases;
    std::vector<std::uint64_t> rest;
    for (const Entry& entry : phrases_) {
      phrases.push_back({entry.keys[0], static_cast<std::uint32_t>(rest.size()),
                         static_cast<std::uint32_t>(entry.keys.size() - 1), entry.word});
      rest.insert(rest.end(), entry.keys.begin() + 1, entry.keys.end());
    }
    section.write_array(std::span<const NumberPhrase>(phrases));
    section.write_array(std::span<const std::uint64_t>(rest));
    section.write_array(std::span<const std::uint32_t>(slots_of(phrases)));
    section.write_array(std::span<const std::uint64_t>(starters_of(phrases)));
  }

  static std::vector<std::uint32_t> slots_of(const std::vector<NumberPhrase>& phrases) {
    std::vector<std::uint32_t> slots(table_size(phrases.size()), 0);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      if (i > 0 && phrases[i].first == phrases[i - 1].first) continue;
      std::size_t slot = phrases[i].first & (slots.size() - 1);
      while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
      slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
    return slots;
  }

  static std::vector<std::uint64_t> starters_of(const std::vector<NumberPhrase>& phrases) {
    std::vector<std::uint64_t> keys;
    for (const NumberPhrase& phrase : phrases)
      if ((kinds(phrase.word.kind) & starting_kinds) != 0) keys.push_back(phrase.first);
    std::vector<std::uint64_t> slots(table_size(keys.size()), 0);
    for (const std::uint64_t key : keys) {
      std::size_t slot = key & (slots.size() - 1);
      while (slots[slot] != 0 && slots[slot] != key) slot = (slot + 1) & (slots.size() - 1);
      slots[slot] = key;
    }
    return slots;
  }

  struct Entry {
    std::vector<std::uint64_t> keys;
    NumberWord word;
  };

  std::string path_;
  toml::table table_;
  std::vector<Entry> phrases_;
  std::vector<std::string> units_;
  std::uint32_t longest_ideographs_ = 0;
};

}  // namespace

std::string compile_numerals(const std::string& toml_path) { return Compiler(toml_path).compile(); }

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// numerals.toml, what it includes and CLDR, settled. Tested by tests/language/numerals_test.cpp.
#include "language/numerals_source.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/load_error.h"
#include "language/numeral_phrase.h"
#include "language/numerals_harvest.h"
#include "language/numerals_keys.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr int deepest_include = 4;

// Kinds in which a word can have one meaning only: a file that says "livre" is money keeps CLDR
// from calling it a weight.
int sense_of(Kind kind) {
  constexpr NumberWordKinds sizes =
      kinds(Kind::scale, Kind::scale_alone, Kind::scale_short, Kind::multiplier, Kind::cardinal,
            Kind::half_scale, Kind::collective, Kind::collective_vague, Kind::fraction_alone);
  constexpr NumberWordKinds measures =
      kinds(Kind::currency, Kind::unit, Kind::counter, Kind::share, Kind::points, Kind::multiple);
  if ((kinds(kind) & sizes) != 0) return -1;
  if ((kinds(kind) & measures) != 0) return -2;
  return static_cast<int>(kind);
}

class Settler {
 public:
  explicit Settler(std::vector<NumeralEntry> entries) : entries_(std::move(entries)) {
    std::stable_sort(
        entries_.begin(), entries_.end(),
        [](const NumeralEntry& a, const NumeralEntry& b) { return a.origin < b.origin; });
  }

  std::vector<NumeralEntry> settle() {
    std::vector<NumeralEntry> kept;
    for (NumeralEntry& entry : entries_)
      if (take(entry)) kept.push_back(std::move(entry));
    return kept;
  }

 private:
  // An entry loses to one of an earlier origin with the same words and a like sense; among equals
  // both stay ("m" is written twice, as a scale and as a unit) unless they say the same.
  bool take(const NumeralEntry& entry) {
    std::vector<NumeralEntry>& others = by_keys_[phrase_keys(entry.phrase).front()];
    const bool harvested = entry.origin == NumeralOrigin::cldr;
    for (const NumeralEntry& other : others) {
      if (harvested && other.word.kind == Kind::not_number) return false;
      const bool alike = harvested ? sense_of(other.word.kind) == sense_of(entry.word.kind)
                                   : other.word.kind == entry.word.kind;
      if (alike && (other.origin < entry.origin || repeats(other, entry))) return false;
    }
    others.push_back(entry);
    return true;
  }

  static bool repeats(const NumeralEntry& a, const NumeralEntry& b) {
    return a.word.kind == b.word.kind && a.word.value == b.word.value &&
           a.word.exponent == b.word.exponent && a.unit == b.unit;
  }

  std::vector<NumeralEntry> entries_;
  std::map<PhraseKeys, std::vector<NumeralEntry>> by_keys_;
};

// Reads a file behind those that it includes, so that its settings win.
class Loader {
 public:
  explicit Loader(const NumeralFiles& files) : files_(files) {}

  NumeralSource load() {
    NumeralSource source;
    const NumeralFileLinks links = read(files_.toml_path, NumeralOrigin::own, 0, source);
    add_cldr(links, source);
    if (source.decimal_mark == 0)
      throw LoadError(files_.toml_path, 1, 1, "'decimal_mark' is missing");
    source.entries = Settler(std::move(source.entries)).settle();
    return source;
  }

 private:
  NumeralFileLinks read(const std::string& path, NumeralOrigin origin, int depth,
                        NumeralSource& source) {
    if (depth > deepest_include) throw LoadError(path, 1, 1, "files include each other too deeply");
    NumeralFileLinks links = numerals_links(path);
    for (const std::string& include : links.includes) {
      const NumeralFileLinks inner = read(include, NumeralOrigin::included, depth + 1, source);
      links.dropped.insert(links.dropped.end(), inner.dropped.begin(), inner.dropped.end());
    }
    read_numerals_file(path, origin, files_.units, source);
    return links;
  }

  void add_cldr(const NumeralFileLinks& links, NumeralSource& source) {
    const std::vector<std::string>& locales =
        links.locales.empty() ? files_.locales : links.locales;
    if (locales.empty()) return;
    CldrNumbers cldr = harvest_cldr(locales, files_.units);
    if (source.decimal_mark == 0) source.decimal_mark = cldr.decimal_mark;
    if (source.date_order == DateOrder::unknown) source.date_order = cldr.date_order;
    source.grouping_marks.insert(source.grouping_marks.end(), cldr.grouping_marks.begin(),
                                 cldr.grouping_marks.end());
    const std::set<std::string> dropped(links.dropped.begin(), links.dropped.end());
    for (NumeralEntry& entry : cldr.entries)
      if (dropped.count(entry.phrase) == 0) source.entries.push_back(std::move(entry));
  }

  const NumeralFiles& files_;
};

std::string_view key_of(const NumberWord& word) {
  for (const NumeralKey& key : numeral_keys) {
    const bool fixed = key.shape == NumeralShape::list || key.kind == Kind::half_scale;
    if (key.kind == word.kind && (!fixed || key.value == word.value) &&
        (key.shape == NumeralShape::exponents || key.exponent == word.exponent))
      return key.name;
  }
  return "";
}

std::string meaning_of(const NumeralEntry& entry) {
  const NumberWord& word = entry.word;
  if (!entry.unit.empty()) return entry.unit;
  if (word.kind == Kind::fraction_alone)
    return std::to_string(word.value) + "/" + std::to_string(word.unit);
  if (word.exponent != 0) return "10^" + std::to_string(word.exponent);
  return word.value != 0 ? std::to_string(word.value) : "-";
}

}  // namespace

NumeralSource read_numerals(const NumeralFiles& files) { return Loader(files).load(); }

std::string explain_numerals(const NumeralSource& source) {
  constexpr std::string_view origins[] = {"own", "included", "cldr"};
  std::set<std::string> lines;
  for (const NumeralEntry& entry : source.entries)
    lines.insert(std::string(key_of(entry.word)) + '\t' + meaning_of(entry) + '\t' + entry.phrase +
                 '\t' + std::string(origins[static_cast<std::size_t>(entry.origin)]) + '\n');
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

}  // namespace fauxami

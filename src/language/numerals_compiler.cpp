// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Number words to flat tables. Tested by tests/language/numerals_test.cpp.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/numeral_phrase.h"
#include "language/numerals.h"
#include "language/numerals_source.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::size_t starter_words = 1024;  // 64-bit words of the bit table of starters
constexpr std::size_t beginning_words = 64;
constexpr std::uint32_t most_ideographs = 16;  // of one word

constexpr NumberWordKinds starting_kinds = kinds(
    Kind::cardinal, Kind::cardinal_bound, Kind::multiplier, Kind::scale_alone, Kind::scale_counted,
    Kind::half_scale, Kind::collective, Kind::collective_vague, Kind::vague, Kind::share_before,
    Kind::not_number, Kind::fraction_alone, Kind::multiple_word, Kind::ordinal, Kind::month,
    Kind::quarter, Kind::half_year, Kind::clock, Kind::prefix, Kind::era, Kind::decade,
    Kind::unit_counted, Kind::quarter_before, Kind::month_before, Kind::day_before);

class Compiler {
 public:
  explicit Compiler(const NumeralSource& source) : source_(source) {
    for (const NumeralEntry& entry : source.entries) add(entry);
    note_prefixed();
    sort();
  }

  std::string write() {
    SectionWriter section;
    section.write(std::uint32_t{source_.decimal_mark});
    section.write(source_.date_order);
    section.write(source_.habits);
    section.write_array(std::span<const std::uint32_t>(source_.grouping_marks));
    write_phrases(section);
    section.write(static_cast<std::uint32_t>(units_.size()));
    for (const std::string& unit : units_) section.write_string(unit);
    section.write(static_cast<std::uint32_t>(source_.written.size()));
    for (const WrittenScale& scale : source_.written) {
      section.write(scale.exponent);
      section.write_string(scale.one);
      section.write_string(scale.many);
    }
    section.write_strings(source_.falls);
    section.write_strings(source_.home_currencies);
    return section.take();
  }

 private:
  struct Entry {
    PhraseKeys keys;
    std::uint8_t letters = 0;
    std::uint8_t joined = 0;
    NumberWord word;
    std::uint32_t ideographs = 0;  // that it begins with
    std::uint64_t ideograph = 0;   // key of the first of them
  };

  void add(const NumeralEntry& entry) {
    NumberWord word = entry.word;
    if (!entry.unit.empty()) word.unit = unit_number(entry.unit);
    const std::uint32_t ideographs = std::min(leading_ideographs(entry.phrase), most_ideographs);
    const std::uint64_t ideograph =
        hash_bytes(std::string_view(entry.phrase).substr(0, decode(entry.phrase, 0).size));
    const std::uint8_t letters = static_cast<std::uint8_t>(case_of(entry.phrase));
    const std::uint8_t joined = entry.phrase.find(' ') == std::string::npos ? 1 : 0;
    for (PhraseKeys& keys : phrase_keys(entry.phrase))
      entries_.push_back({std::move(keys), letters, joined, word, ideographs, ideograph});
    if ((kinds(word.kind) & starting_kinds) != 0) note_beginning(entry.phrase);
  }

  std::uint16_t unit_number(const std::string& name) {
    const auto found = std::find(units_.begin(), units_.end(), name);
    if (found != units_.end()) return static_cast<std::uint16_t>(found - units_.begin());
    units_.push_back(name);
    return static_cast<std::uint16_t>(units_.size() - 1);
  }

  // The first two letters of a phrase, as keys count letters.
  void note_beginning(std::string_view phrase) {
    std::array<char32_t, 2> letters{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < phrase.size() && count < 2; at += decode(phrase, at).size)
      if (const char32_t letter = fold_letter(decode(phrase, at).value); letter != 0)
        letters[count++] = letter;
    set_bit(beginnings_, NumeralGrammar::beginning_bit(letters[0], letters[1]));
  }

  // A prefix of one letter is followed by the first letter of a number word.
  void note_prefixed() {
    for (const NumeralEntry& prefix : source_.entries)
      for (const NumeralEntry& entry : source_.entries)
        if (prefix.word.kind == Kind::prefix && (kinds(entry.word.kind) & starting_kinds) != 0)
          note_beginning(prefix.phrase + entry.phrase);
  }

  static void set_bit(std::vector<std::uint64_t>& bits, std::uint64_t key) {
    const std::uint64_t bit = key & (bits.size() * 64 - 1);
    bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }

  void sort() {
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
      return a.keys[0] != b.keys[0] ? a.keys[0] < b.keys[0] : a.keys.size() > b.keys.size();
    });
  }

  void write_phrases(SectionWriter& section) {
    std::vector<NumberPhrase> phrases;
    std::vector<std::uint64_t> rest;
    std::vector<std::uint64_t> starters(starter_words, 0);
    std::vector<std::uint64_t> openings(starter_words, 0);
    for (const Entry& entry : entries_) {
      phrases.push_back({entry.keys[0], static_cast<std::uint32_t>(rest.size()),
                         static_cast<std::uint16_t>(entry.keys.size() - 1), entry.letters,
                         entry.joined, entry.word});
      rest.insert(rest.end(), entry.keys.begin() + 1, entry.keys.end());
      if ((kinds(entry.word.kind) & starting_kinds) == 0) continue;
      set_bit(starters, entry.keys[0]);
      const std::uint64_t second = entry.keys.size() > 1 ? entry.keys[1] : 0;
      set_bit(openings, NumeralGrammar::opening_bit(entry.keys[0], second));
    }
    section.write_array(std::span<const NumberPhrase>(phrases));
    section.write_array(std::span<const std::uint64_t>(rest));
    const std::vector<PhraseGroup> groups = make_groups();
    section.write_array(std::span<const PhraseGroup>(groups));
    section.write_array(std::span<const std::uint32_t>(slots_of(groups)));
    section.write_array(std::span<const std::uint64_t>(starters));
    section.write_array(std::span<const std::uint64_t>(openings));
    section.write_array(std::span<const std::uint64_t>(beginnings_));
  }

  // One group for every first word, and for every ideograph that begins one, by their keys.
  std::vector<PhraseGroup> make_groups() const {
    std::map<std::uint64_t, PhraseGroup> by_key;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const Entry& entry = entries_[i];
      PhraseGroup& group = by_key[entry.keys[0]];
      if (group.count++ == 0) {
        group.begin = static_cast<std::uint32_t>(i);
        group.most_rest =
            static_cast<std::uint8_t>(std::min<std::size_t>(255, entry.keys.size() - 1));
      }
      group.kinds.add(kinds(entry.word.kind));
      if (entry.ideographs == 0) continue;
      PhraseGroup& begun = by_key[entry.ideograph];
      begun.begun.add(kinds(entry.word.kind));
      begun.most_ideographs =
          std::max(begun.most_ideographs, static_cast<std::uint8_t>(entry.ideographs));
    }
    std::vector<PhraseGroup> groups;
    for (auto& [key, group] : by_key) {
      group.key = key;
      groups.push_back(group);
    }
    return groups;
  }

  static std::vector<std::uint32_t> slots_of(const std::vector<PhraseGroup>& groups) {
    std::size_t size = 16;
    while (size < groups.size() * 2) size *= 2;
    std::vector<std::uint32_t> slots(size, 0);
    for (std::size_t i = 0; i < groups.size(); ++i) {
      std::size_t slot = groups[i].key & (slots.size() - 1);
      while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
      slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
    return slots;
  }

  const NumeralSource& source_;
  std::vector<Entry> entries_;
  std::vector<std::string> units_;
  std::vector<std::uint64_t> beginnings_ = std::vector<std::uint64_t>(beginning_words, 0);
};

}  // namespace

std::string compile_numerals(const NumeralSource& source) { return Compiler(source).write(); }

}  // namespace fauxami

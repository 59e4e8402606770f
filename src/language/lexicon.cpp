// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Look-up of word forms. Tested by tests/language/lexicon_test.cpp.
#include "language/lexicon.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/unicode.h"
#include "language/hunspell_file.h"
#include "language/lexicon_tables.h"
#include "language/suggest.h"
#include "language/word_graph.h"

namespace fauxami {
namespace {

// A word in other letters, on the stack: longer ones are no words of a dictionary.
class WordBuffer {
 public:
  void add(char32_t character) {
    if (size_ + 4 > bytes_.size()) {
      too_long_ = true;
    } else if (character < 0x80) {
      bytes_[size_++] = static_cast<char>(character);
    } else if (character < 0x800) {
      bytes_[size_++] = static_cast<char>(0xC0 | character >> 6);
      bytes_[size_++] = static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
      bytes_[size_++] = static_cast<char>(0xE0 | character >> 12);
      bytes_[size_++] = static_cast<char>(0x80 | (character >> 6 & 0x3F));
      bytes_[size_++] = static_cast<char>(0x80 | (character & 0x3F));
    } else {
      too_long_ = true;
    }
  }
  std::string_view text() const {
    return too_long_ ? std::string_view() : std::string_view(bytes_.data(), size_);
  }

 private:
  std::array<char, 160> bytes_;
  std::size_t size_ = 0;
  bool too_long_ = false;
};

enum class Respelling { apostrophe, lower, capitalised, lower_ligature };

constexpr char32_t curly_apostrophe = 0x2019;

// "oe" and "ae" are how keyboards without the ligatures write them.
bool opens_ligature(char32_t letter, char32_t next) {
  return (letter == 'o' || letter == 'a') && next == 'e';
}
char32_t ligature_of(char32_t letter) { return letter == 'o' ? 0x153 : 0xE6; }

void respell(std::string_view form, Respelling how, WordBuffer& word) {
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint point = decode(form, at);
    char32_t letter = point.value == curly_apostrophe ? U'\'' : point.value;
    if (how == Respelling::capitalised)
      letter = at == 0 ? to_upper(letter) : to_lower(letter);
    else if (how != Respelling::apostrophe)
      letter = to_lower(letter);
    at += point.size;
    if (how == Respelling::lower_ligature && opens_ligature(letter, decode(form, at).value)) {
      letter = ligature_of(letter);
      at += 1;
    }
    word.add(letter);
  }
}

bool has_ligature_place(std::string_view form) {
  return form.find("oe") != std::string_view::npos || form.find("ae") != std::string_view::npos ||
         form.find("Oe") != std::string_view::npos;
}

}  // namespace

struct Lexicon::Data {
  PackFile pack;  // Keeps the tables mapped.
  WordGraph words;
  WordGraph lemmas;
  std::span<const AnalysisRow> analyses;
  std::span<const Reading> readings;
  std::span<const LemmaEdit> edits;
  std::span<const ParadigmRow> paradigms;
  std::span<const InflectionRow> inflections;
  std::string_view text;
  Keyboard keyboard;

  explicit Data(const PackFile& file)
      : pack(file),
        words(file.section_bytes("lexicon.forms")),
        lemmas(file.section_bytes("lexicon.lemmas")) {
    SectionReader section = file.section("lexicon");
    analyses = section.read_array<AnalysisRow>();
    readings = section.read_array<Reading>();
    edits = section.read_array<LemmaEdit>();
    paradigms = section.read_array<ParadigmRow>();
    inflections = section.read_array<InflectionRow>();
    text = section.read_string();
    SectionReader rows = file.section("lexicon.keyboard");
    while (!rows.at_end()) keyboard.push_back(decode_utf8(rows.read_string()));
  }

  AnalysisId look_up(std::string_view form) const { return words.find(form).value_or(0); }

  AnalysisId look_up(std::string_view form, Respelling how) const {
    WordBuffer word;
    respell(form, how, word);
    return look_up(word.text());
  }

  std::span<const InflectionRow> inflections_of(std::string_view lemma) const {
    const std::optional<std::uint32_t> row = lemmas.find(lemma);
    if (!row) return {};
    return inflections.subspan(paradigms[*row].first, paradigms[*row].count);
  }

  std::string inflected(std::string_view lemma, const InflectionRow& row) const {
    return std::string(lemma.substr(0, lemma.size() - row.cut))
        .append(text.substr(row.offset, row.length));
  }

  bool holds(AnalysisId analysis, const Reading& reading) const {
    const AnalysisRow& row = analyses[analysis];
    for (const Reading& each : readings.subspan(row.first, row.count))
      if (each.features == reading.features && each.lemma_edit == reading.lemma_edit) return true;
    return false;
  }

  // The spelling that led find_any_case from a form to this reading, or "".
  std::string spelling_of(std::string_view form, const Reading& reading) const {
    for (const Respelling how : {Respelling::apostrophe, Respelling::capitalised, Respelling::lower,
                                 Respelling::lower_ligature}) {
      WordBuffer word;
      respell(form, how, word);
      if (holds(look_up(word.text()), reading)) return std::string(word.text());
    }
    return {};
  }

  // The part of a word that was looked up: the word, or what stands before its clitics. The
  // readings of a last part ("sous-titres") are put to the whole word.
  std::string analysed_part(std::string_view form, const Reading& reading) const {
    const std::size_t last = form.rfind('-');
    if (last != std::string_view::npos && look_up(form) == 0 &&
        !spelling_of(form.substr(last + 1), reading).empty())
      return to_lower(form);
    for (std::size_t end = form.size(); end != std::string_view::npos && end > 0;
         end = form.rfind('-', end - 1)) {
      const std::string known = spelling_of(form.substr(0, end), reading);
      if (!known.empty()) return known;
    }
    return to_lower(form);
  }
};

Lexicon::Lexicon() = default;
Lexicon::Lexicon(const PackFile& pack)
    : data_(pack.has("lexicon") ? std::make_unique<Data>(pack) : nullptr) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

bool Lexicon::empty() const { return data_ == nullptr; }

AnalysisId Lexicon::find(std::string_view form) const {
  if (data_ == nullptr) return 0;
  const AnalysisId exact = data_->look_up(form);
  if (exact != 0 || form.find('\xE2') == std::string_view::npos) return exact;
  return data_->look_up(form, Respelling::apostrophe);
}

AnalysisId Lexicon::find_any_case(std::string_view form, LetterCase letter_case) const {
  if (data_ == nullptr) return 0;
  AnalysisId found = find(form);
  if (found == 0 && letter_case == LetterCase::upper)
    found = data_->look_up(form, Respelling::capitalised);
  const bool may_lower = letter_case == LetterCase::upper || letter_case == LetterCase::capitalised;
  if (found == 0 && may_lower) found = data_->look_up(form, Respelling::lower);
  if (found == 0 && letter_case != LetterCase::mixed && has_ligature_place(form))
    found = data_->look_up(form, Respelling::lower_ligature);
  return found;
}

std::span<const Reading> Lexicon::readings(AnalysisId analysis) const {
  if (data_ == nullptr || analysis >= data_->analyses.size()) return {};
  const AnalysisRow& row = data_->analyses[analysis];
  return data_->readings.subspan(row.first, row.count);
}

Features Lexicon::any_features(AnalysisId analysis) const {
  if (data_ == nullptr || analysis >= data_->analyses.size()) return 0;
  return data_->analyses[analysis].any;
}

std::string Lexicon::lemma(std::string_view form, const Reading& reading) const {
  if (data_ == nullptr || reading.lemma_edit >= data_->edits.size()) return std::string(form);
  const LemmaEdit& edit = data_->edits[reading.lemma_edit];
  std::string lemma = data_->analysed_part(form, reading);
  lemma.resize(lemma.size() - std::min<std::size_t>(edit.cut, lemma.size()));
  return lemma.append(data_->text.substr(edit.offset, edit.length));
}

namespace {

bool is_before(const std::string& a, const std::string& b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

void order(std::vector<std::string>& forms) {
  std::sort(forms.begin(), forms.end(), is_before);
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
}

}  // namespace

std::vector<std::string> Lexicon::inflect(std::string_view lemma, Features wanted) const {
  std::vector<std::string> forms;
  if (data_ == nullptr) return forms;
  for (const InflectionRow& row : data_->inflections_of(lemma))
    if (satisfies(row.features, wanted)) forms.push_back(data_->inflected(lemma, row));
  order(forms);
  return forms;
}

std::vector<std::string> Lexicon::forms(std::string_view lemma) const { return inflect(lemma, 0); }

namespace {

// Forms that nobody writes today, and names, are seldom what was meant.
std::uint32_t rarity(std::span<const Reading> readings) {
  std::uint32_t least = 12;
  for (const Reading& reading : readings) {
    const Features features = reading.features;
    const bool literary = (features & feature::sub) != 0
                              ? (features & feature::imperfect) != 0
                              : (features & feature::fin) != 0 && (features & feature::past) != 0;
    const bool addressed = (features & feature::person_mask) == feature::second;
    const bool marginal =
        (features & feature::pos_mask & ~(feature::propn | feature::x | feature::intj)) == 0;
    std::uint32_t rare = literary ? 5 : addressed ? 3 : marginal ? 4 : 0;
    if ((features & feature::sub) != 0) rare += 1;
    least = std::min(least, rare);
  }
  return least;
}

struct RankedWord {
  NearWord near;
  std::uint32_t rank = 0;
};

bool is_better(const RankedWord& a, const RankedWord& b) {
  if (a.rank != b.rank) return a.rank < b.rank;
  if (a.near.edits != b.near.edits) return a.near.edits < b.near.edits;
  return is_before(a.near.word, b.near.word);
}

std::string in_case_of(std::string_view word, const std::string& suggestion) {
  const CodePoint first = decode(word, 0);
  if (!is_upper(first.value)) return suggestion;
  if (first.size < word.size() && to_upper(word) == word) return to_upper(suggestion);
  return capitalise(suggestion);
}

}  // namespace

std::vector<SpellingSuggestion> Lexicon::suggestions(std::string_view word,
                                                     std::uint32_t edits) const {
  if (data_ == nullptr) return {};
  std::vector<RankedWord> ranked;
  std::vector<NearWord> found = near_words(data_->words, word, edits, data_->keyboard);
  if (edits > 1)  // these keep their first letter: one slip there is looked for as well
    for (NearWord& near : near_words(data_->words, word, 1, data_->keyboard))
      if (std::none_of(found.begin(), found.end(),
                       [&](const NearWord& other) { return other.word == near.word; }))
        found.push_back(std::move(near));
  for (NearWord& near : found) {
    if (near.word == word || data_->analyses[near.number].suggested == 0) continue;
    const std::uint32_t rank = near.cost + rarity(readings(near.number));
    ranked.push_back({std::move(near), rank});
  }
  std::sort(ranked.begin(), ranked.end(), is_better);
  std::vector<SpellingSuggestion> suggestions;
  for (const RankedWord& each : ranked) {
    const std::string suggestion = in_case_of(word, each.near.word);
    const bool repeats =
        std::any_of(suggestions.begin(), suggestions.end(),
                    [&](const SpellingSuggestion& other) { return other.word == suggestion; });
    if (!repeats) suggestions.push_back({suggestion, each.near.edits, each.near.cost});
  }
  return suggestions;
}

std::vector<std::string> Lexicon::suggest(std::string_view word, std::size_t limit) const {
  constexpr std::size_t short_word = 4;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); at += decode(word, at).size) ++letters;
  std::vector<std::string> words;
  for (const SpellingSuggestion& suggestion : suggestions(word, letters <= short_word ? 1 : 2))
    if (words.size() < limit) words.push_back(suggestion.word);
  return words;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Tables of the lexicon from all readings. Tested by tests/language/lexicon_test.cpp.
#include "language/lexicon_compiler.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/load_error.h"
#include "base/unicode.h"
#include "language/extra_words.h"
#include "language/hunspell_expand.h"
#include "language/tag_map.h"
#include "language/word_graph.h"

namespace fauxami {
namespace {

using Entries = std::vector<std::pair<std::string, std::uint32_t>>;

// Text that edits append, each piece stored once.
class TextPool {
 public:
  std::uint32_t add(const std::string& text) {
    const std::pair<std::map<std::string, std::uint32_t>::iterator, bool> place =
        offsets_.try_emplace(text, static_cast<std::uint32_t>(bytes_.size()));
    if (place.second) bytes_ += text;
    return place.first->second;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::map<std::string, std::uint32_t> offsets_;
  std::string bytes_;
};

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// Length of the longest common beginning that ends between characters.
std::size_t common_start(std::string_view a, std::string_view b) {
  std::size_t size = 0;
  while (size < a.size() && size < b.size() && a[size] == b[size]) ++size;
  while (size > 0 && ((size < a.size() && continues_character(a[size])) ||
                      (size < b.size() && continues_character(b[size]))))
    --size;
  return size;
}

struct TextEdit {
  std::uint16_t cut = 0;
  std::string append;

  friend auto operator<=>(const TextEdit&, const TextEdit&) = default;
};

TextEdit edit_between(std::string_view from, std::string_view to) {
  const std::size_t kept = common_start(from, to);
  return {static_cast<std::uint16_t>(from.size() - kept), std::string(to.substr(kept))};
}

class Tables {
 public:
  void add_form(const std::string& form, const WordReading* first, const WordReading* end) {
    std::vector<std::pair<Features, std::uint32_t>> set;
    bool suggested = false;
    for (const WordReading* reading = first; reading != end; ++reading) {
      set.emplace_back(reading->features, edit_number(edit_between(form, reading->lemma)));
      suggested = suggested || reading->suggested;
    }
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    forms_.emplace_back(form, analysis_number(set, suggested));
  }

  void add_lemma(const std::string& lemma, const std::vector<const WordReading*>& forms) {
    std::vector<std::pair<TextEdit, Features>> paradigm;
    for (const WordReading* form : forms)
      paradigm.emplace_back(edit_between(lemma, form->form), form->features);
    std::sort(paradigm.begin(), paradigm.end());
    lemmas_.emplace_back(lemma, paradigm_number(paradigm));
  }

  void write(PackWriter& pack) {
    SectionWriter section;
    section.write_array(std::span<const AnalysisRow>(rows_));
    section.write_array(std::span<const Reading>(readings_));
    section.write_array(std::span<const LemmaEdit>(edits_));
    section.write_array(std::span<const ParadigmRow>(paradigms_));
    section.write_array(std::span<const InflectionRow>(inflections_));
    section.write_string(pool_.bytes());
    pack.add("lexicon", section.take());
    pack.add("lexicon.forms", build_word_graph(forms_));
    pack.add("lexicon.lemmas", build_word_graph(lemmas_));
  }

 private:
  std::uint32_t edit_number(const TextEdit& edit) {
    const std::pair<std::map<TextEdit, std::uint32_t>::iterator, bool> place =
        edit_numbers_.try_emplace(edit, static_cast<std::uint32_t>(edits_.size()));
    if (place.second)
      edits_.push_back(
          {pool_.add(edit.append), edit.cut, static_cast<std::uint16_t>(edit.append.size())});
    return place.first->second;
  }

  std::uint32_t analysis_number(const std::vector<std::pair<Features, std::uint32_t>>& set,
                                bool suggested) {
    const std::pair<AnalysisMap::iterator, bool> place =
        analysis_numbers_.try_emplace({set, suggested}, static_cast<std::uint32_t>(rows_.size()));
    if (!place.second) return place.first->second;
    AnalysisRow row;
    row.first = static_cast<std::uint32_t>(readings_.size());
    row.count = static_cast<std::uint16_t>(set.size());
    row.suggested = suggested ? 1 : 0;
    for (const std::pair<Features, std::uint32_t>& reading : set) {
      row.any |= reading.first;
      readings_.push_back({reading.first, reading.second});
    }
    rows_.push_back(row);
    return place.first->second;
  }

  std::uint32_t paradigm_number(const std::vector<std::pair<TextEdit, Features>>& paradigm) {
    const std::pair<ParadigmMap::iterator, bool> place =
        paradigm_numbers_.try_emplace(paradigm, static_cast<std::uint32_t>(paradigms_.size()));
    if (!place.second) return place.first->second;
    paradigms_.push_back({static_cast<std::uint32_t>(inflections_.size()),
                          static_cast<std::uint32_t>(paradigm.size())});
    for (const std::pair<TextEdit, Features>& form : paradigm)
      inflections_.push_back({form.second, pool_.add(form.first.append), form.first.cut,
                              static_cast<std::uint16_t>(form.first.append.size())});
    return place.first->second;
  }

  using AnalysisMap =
      std::map<std::pair<std::vector<std::pair<Features, std::uint32_t>>, bool>, std::uint32_t>;
  using ParadigmMap = std::map<std::vector<std::pair<TextEdit, Features>>, std::uint32_t>;

  TextPool pool_;
  std::vector<AnalysisRow> rows_ = std::vector<AnalysisRow>(first_free_row);
  std::vector<Reading> readings_;
  std::vector<LemmaEdit> edits_;
  std::vector<ParadigmRow> paradigms_;
  std::vector<InflectionRow> inflections_;
  std::map<TextEdit, std::uint32_t> edit_numbers_;
  AnalysisMap analysis_numbers_;
  ParadigmMap paradigm_numbers_;
  Entries forms_;
  Entries lemmas_;
};

bool comes_first(const WordReading& reading, const std::string& form) {
  return reading.form < form;
}

// A capitalised form is also its lower-case word at the start of a sentence, so that one look-up
// answers both: the readings of "pierre" join those of "Pierre".
void join_lower_case(std::vector<WordReading>& readings) {
  std::vector<WordReading> joined;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const std::string& form = readings[i].form;
    if ((i > 0 && readings[i - 1].form == form) || !is_upper(decode(form, 0).value)) continue;
    const std::string lower = to_lower(form);
    for (std::vector<WordReading>::const_iterator at =
             std::lower_bound(readings.begin(), readings.end(), lower, comes_first);
         at != readings.end() && at->form == lower; ++at)
      joined.push_back({form, at->lemma, at->features, at->suggested});
  }
  readings.insert(readings.end(), joined.begin(), joined.end());
  std::sort(readings.begin(), readings.end());
}

void add_forms(const std::vector<WordReading>& readings, Tables& tables) {
  for (std::size_t i = 0; i < readings.size();) {
    std::size_t end = i;
    while (end < readings.size() && readings[end].form == readings[i].form) ++end;
    tables.add_form(readings[i].form, &readings[i], readings.data() + end);
    i = end;
  }
}

void add_lemmas(const std::vector<WordReading>& readings, Tables& tables) {
  std::map<std::string, std::vector<const WordReading*>> lemmas;
  for (const WordReading& reading : readings) lemmas[reading.lemma].push_back(&reading);
  for (const std::pair<const std::string, std::vector<const WordReading*>>& lemma : lemmas)
    tables.add_lemma(lemma.first, lemma.second);
}

}  // namespace

void write_lexicon(std::vector<WordReading> readings, PackWriter& pack) {
  std::sort(readings.begin(), readings.end());
  readings.erase(std::unique(readings.begin(), readings.end()), readings.end());
  Tables tables;
  add_lemmas(readings, tables);
  join_lower_case(readings);
  add_forms(readings, tables);
  tables.write(pack);
}

void compile_lexicon(const std::string& words_toml, const std::string& hunspell_directory,
                     PackWriter& pack) {
  const WordSources sources = read_word_sources(words_toml);
  std::vector<WordReading> readings;
  for (const InflectedForm& form :
       expand(read_hunspell(hunspell_directory + "/" + sources.hunspell)))
    sources.tags.add_readings(form, readings);
  if (!sources.extra_words.empty()) add_extra_words(sources.extra_words, readings);
  write_lexicon(std::move(readings), pack);
  SectionWriter keyboard;
  for (const std::string& row : sources.keyboard) keyboard.write_string(row);
  pack.add("lexicon.keyboard", keyboard.take());
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Words beyond the dictionary. Tested by tests/language/extra_words_test.cpp.
#include "language/extra_words.h"

#include <fstream>
#include <unordered_map>

#include "base/load_error.h"
#include "language/tag_map.h"

namespace fauxami {
namespace {

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

// Indexes of the readings of each lemma.
using LemmaIndex = std::unordered_multimap<std::string, std::size_t>;

class ExtraWords {
 public:
  ExtraWords(const std::string& path, std::vector<WordReading>& readings)
      : path_(path), readings_(readings) {
    lemmas_.reserve(readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i) lemmas_.emplace(readings[i].lemma, i);
  }

  void add_line(const std::string& line, std::uint32_t number) {
    number_ = number;
    const std::string text = trimmed(line.substr(0, line.find('#')));
    if (text.empty()) return;
    const std::size_t equals = text.find('=');
    const std::size_t colon = text.find(':');
    if (equals != std::string::npos)
      add_like(trimmed(text.substr(0, equals)), trimmed(text.substr(equals + 1)));
    else if (colon != std::string::npos)
      add_form(trimmed(text.substr(0, colon)), trimmed(text.substr(colon + 1)));
    else
      fail("write 'word = model' or 'word : FEATURES'");
  }

 private:
  [[noreturn]] void fail(const std::string& message) const {
    throw LoadError(path_, number_, 1, message);
  }

  // What `word` has where the model's forms have their common beginning.
  void add_like(const std::string& word, const std::string& model) {
    const std::pair<LemmaIndex::const_iterator, LemmaIndex::const_iterator> range =
        lemmas_.equal_range(model);
    if (range.first == range.second) fail("the dictionary has no lemma '" + model + "'");
    std::size_t kept = model.size();
    for (LemmaIndex::const_iterator at = range.first; at != range.second; ++at)
      while (readings_[at->second].form.compare(0, kept, model, 0, kept) != 0) --kept;
    const std::string ending = model.substr(kept);
    if (word.size() <= ending.size() || word.substr(word.size() - ending.size()) != ending)
      fail("'" + word + "' does not end like its model '" + model + "'");
    const std::string stem = word.substr(0, word.size() - ending.size());
    std::vector<WordReading> added;
    for (LemmaIndex::const_iterator at = range.first; at != range.second; ++at) {
      const WordReading& like = readings_[at->second];
      added.push_back({stem + like.form.substr(kept), word, like.features, true});
    }
    readings_.insert(readings_.end(), added.begin(), added.end());
  }

  void add_form(const std::string& word, const std::string& names) {
    const std::optional<Features> features = features_named(names);
    if (!features || *features == 0)
      fail("'" + names + "' must name features, as in 'NOUN Masc Sing'");
    const std::size_t arrow = word.find('<');
    const std::string form = trimmed(word.substr(0, arrow));
    const std::string lemma = arrow == std::string::npos ? form : trimmed(word.substr(arrow + 1));
    readings_.push_back({form, lemma, *features, true});
  }

  const std::string& path_;
  std::vector<WordReading>& readings_;
  LemmaIndex lemmas_;
  std::uint32_t number_ = 0;
};

}  // namespace

void add_extra_words(const std::string& path, std::vector<WordReading>& readings) {
  std::ifstream file(path);
  if (!file) throw LoadError(path, 0, 0, "cannot read the file of extra words");
  ExtraWords words(path, readings);
  std::uint32_t number = 0;
  for (std::string line; std::getline(file, line);) words.add_line(line, ++number);
}

}  // namespace fauxami

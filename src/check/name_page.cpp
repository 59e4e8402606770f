// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What a page says about names. Tested by the stories in tests/cases/name.
#include "check/name_page.h"

#include <algorithm>

#include "base/letters_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t gloss_reach = 6;  // tokens between a name and its gloss

bool is_right(FormKind kind) { return kind == FormKind::canonical || kind == FormKind::alias; }

// The scripts in which NameEntity::native is written.
bool is_chinese(const std::string& language) { return language.rfind("zh", 0) == 0; }

// A bracket, comma, dash or quotation mark opens the gloss; no sentence ends before it.
bool opens_gloss(const AnalysedRun& run, std::uint32_t first, std::uint32_t end) {
  if (run.tokens[first].kind != TokenKind::punctuation) return false;
  for (std::uint32_t i = first; i < end; ++i) {
    const std::string_view text = run.text(run.tokens[i]);
    if (text == "." || text == "!" || text == "?" || text == ";" || text == ":") return false;
  }
  return true;
}

bool names_rightly(const Mention& mention, EntityId entity) {
  return std::any_of(mention.readings.begin(), mention.readings.end(),
                     [&](const MentionReading& reading) {
                       return reading.entity == entity && is_right(reading.kind);
                     });
}

}  // namespace

NamePage::NamePage(const CheckContext& context)
    : page_(context.page), names_(context.pack.names), known_words_(context.settings.known_words) {
  for (std::uint32_t i = 0; i < page_.target->runs.size(); ++i) add_run(i);
  if (candidates_.empty()) return;
  add_source();
  note_words();
}

void NamePage::add_run(std::uint32_t index) {
  const AnalysedRun& run = page_.target->runs[index];
  for (const Mention& mention : run.mentions) {
    if (is_project_name(run, mention)) continue;
    for (const NameReading& reading : names_.find(hash_letters(run.text(mention.span)))) {
      if (!is_right(reading.kind))
        candidates_.push_back({index, &mention, reading});
      else if (reading.part == NamePart::whole)
        whole_.emplace(reading.entity, NamePlace{&run, mention.span});
      else
        surnames_.emplace(reading.entity, NamePlace{&run, mention.span});
    }
  }
}

bool NamePage::is_project_name(const AnalysedRun& run, const Mention& mention) const {
  if (known_words_.empty()) return false;
  for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i)
    if (known_words_.count(run.tokens[i].key) == 0) return false;
  return true;
}

void NamePage::add_source() {
  if (page_.source == nullptr) return;
  for (const AnalysedRun& run : page_.source->runs)
    for (const Mention& mention : run.mentions)
      for (const MentionReading& reading : mention.readings) source_.insert(reading.entity);
}

void NamePage::note_words() {
  for (const AnalysedRun& run : page_.target->runs)
    for (const Token& token : run.tokens)
      if (token.kind == TokenKind::word || token.kind == TokenKind::number)
        words_.try_emplace(token.key, NamePlace{&run, token.text()});
}

std::vector<NameCandidate> NamePage::candidates(FormKind kind) const {
  std::vector<NameCandidate> chosen;
  for (const NameCandidate& candidate : candidates_)
    if (candidate.reading.kind == kind) chosen.push_back(candidate);
  return chosen;
}

const NamePlace* NamePage::right_name(EntityId entity, NamePart part) const {
  const std::map<EntityId, NamePlace>& places = part == NamePart::whole ? whole_ : surnames_;
  const std::map<EntityId, NamePlace>::const_iterator found = places.find(entity);
  return found == places.end() ? nullptr : &found->second;
}

std::vector<NamePlace> NamePage::words(std::span<const std::uint64_t> keys,
                                       std::size_t limit) const {
  std::vector<NamePlace> places;
  for (const std::uint64_t key : keys) {
    const std::unordered_map<std::uint64_t, NamePlace>::const_iterator found = words_.find(key);
    if (found != words_.end() && places.size() < limit) places.push_back(found->second);
  }
  return places;
}

bool NamePage::source_denies(EntityId entity) const {
  if (page_.source == nullptr || page_.pairs.empty() || in_source(entity)) return false;
  const bool ideographs =
      std::any_of(page_.source->runs.begin(), page_.source->runs.end(), [](const AnalysedRun& run) {
        return std::any_of(run.tokens.begin(), run.tokens.end(),
                           [](const Token& token) { return token.kind == TokenKind::ideographs; });
      });
  return ideographs && is_chinese(page_.source->language) && !names_.entity(entity).native.empty();
}

bool NamePage::in_paired_source(std::uint32_t run, EntityId entity) const {
  for (const RunPair& pair : page_.pairs) {
    if (pair.target != run) continue;
    for (const Mention& mention : page_.source->runs[pair.source].mentions)
      for (const MentionReading& reading : mention.readings)
        if (reading.entity == entity) return true;
  }
  return false;
}

bool is_gloss(const AnalysedRun& run, const Mention& mention, EntityId entity) {
  for (const Mention& other : run.mentions) {
    if (!names_rightly(other, entity)) continue;
    const bool before = other.end_token <= mention.first_token;
    const std::uint32_t first = before ? other.end_token : mention.end_token;
    const std::uint32_t end = before ? mention.first_token : other.first_token;
    if (end < first || end - first > gloss_reach) continue;
    if (first == end || opens_gloss(run, first, end)) return true;
  }
  return false;
}

bool is_left_alone(const AnalysedRun& run, const Mention& mention) {
  return !run.in_language || run.run->role == Role::code ||
         run.tokens[mention.first_token].no_translate;
}

}  // namespace fauxami

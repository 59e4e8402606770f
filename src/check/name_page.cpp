// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What a page says about names. Tested by the stories in tests/cases/name.
#include "check/name_page.h"

#include <algorithm>
#include <bitset>

#include "base/deletions.h"
#include "base/letters_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t gloss_reach = 6;  // tokens between a name and its gloss
constexpr std::size_t filter_size = 16384;

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

NamePage::NamePage(const PageFacts& page, const NameIndex& names, const CheckSettings& settings)
    : page_(page), names_(names), known_words_(settings.known_words) {
  for (std::uint32_t i = 0; i < page_.target->runs.size(); ++i) {
    add_run(i);
    if (page_.target->runs[i].has_unknown_words) add_near(i);
  }
  if (candidates_.empty()) return;
  note_romanised();
  add_source();
  note_words();
}

void NamePage::add_run(std::uint32_t index) {
  const AnalysedRun& run = page_.target->runs[index];
  for (const Mention& mention : run.mentions) {
    if (is_project_name(run, mention)) continue;
    for (const NameReading& reading : names_.find(hash_letters(run.text(mention.span)))) {
      if (is_right(reading.kind))
        add_right(index, mention, reading);
      else
        candidates_.push_back({index, &mention, reading});
    }
  }
}

// What is right but for its order, its long vowels or its language is no sign of the right name.
void NamePage::add_right(std::uint32_t index, const Mention& mention, const NameReading& reading) {
  const AnalysedRun& run = page_.target->runs[index];
  if (reading.part == NamePart::whole && names_.entity(reading.entity).kind == NameKind::person)
    persons_.push_back({index, &mention, reading});
  if (reading.origin != FormOrigin::listed)
    candidates_.push_back({index, &mention, reading});
  else if (reading.part == NamePart::whole)
    whole_.emplace(reading.entity, NamePlace{&run, mention.span});
  else
    surnames_.emplace(reading.entity, NamePlace{&run, mention.span});
}

void NamePage::add_near(std::uint32_t index) {
  constexpr std::uint32_t shortest = 6;
  const AnalysedRun& run = page_.target->runs[index];
  if (!run.in_language || run.run->role == Role::code || names_.empty()) return;
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    const Token& token = run.tokens[i];
    if (token.kind == TokenKind::word && token.analysis == 0 && !token.no_translate &&
        token.letter_case == LetterCase::capitalised && token.text().size() >= shortest &&
        known_words_.count(token.key) == 0 && is_unnamed(run, i))
      add_near_token(index, i);
  }
}

void NamePage::add_near_token(std::uint32_t index, std::uint32_t token) {
  const AnalysedRun& run = page_.target->runs[index];
  const std::string_view word = run.text(run.tokens[token]);
  const std::string key = letters_key(word);
  if (!names_.find(hash_bytes(key)).empty()) return;
  std::unordered_set<EntityId> seen;
  for (const std::uint64_t deletion : deletions_of(key))
    for (const NearName& near : names_.near(deletion)) {
      if (!is_one_edit(key, letters_key(names_.text(near.word)))) continue;
      if (!seen.insert(near.entity).second) continue;
      near_mentions_.push_back({run.tokens[token].text(), token, token + 1, {}});
      candidates_.push_back({index,
                             &near_mentions_.back(),
                             {near.entity, near.word, FormKind::canonical, FormOrigin::misspelled,
                              NamePart::surname, 0}});
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

void NamePage::note_romanised() {
  std::unordered_map<EntityId, std::uint32_t> places;
  for (const NameCandidate& candidate : candidates_) {
    const NameReading& reading = candidate.reading;
    if (reading.kind != FormKind::transliteration || reading.syllables < 3) continue;
    if (places[reading.entity] == 2 || is_left_alone(run(candidate), *candidate.mention)) continue;
    ++places[reading.entity];
    romanised_.push_back(candidate);
  }
}

// Few words matter and a page has many: one bit for some of their keys comes before the search.
void NamePage::note_words() {
  std::unordered_set<EntityId> entities;
  for (const NameCandidate& candidate : candidates_) entities.insert(candidate.reading.entity);
  std::bitset<filter_size> wanted;
  for (const EntityId id : entities) {
    const NameEntity entity = names_.entity(id);
    for (const std::span<const std::uint64_t> keys : {entity.context, entity.against})
      for (const std::uint64_t key : keys) {
        wanted.set(key % filter_size);
        words_.try_emplace(key);
      }
  }
  for (const AnalysedRun& run : page_.target->runs)
    for (const Token& token : run.tokens) {
      if (!wanted.test(token.key % filter_size)) continue;
      if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
      const std::unordered_map<std::uint64_t, NamePlace>::iterator word = words_.find(token.key);
      if (word != words_.end() && word->second.run == nullptr) word->second = {&run, token.text()};
    }
}

std::vector<NameCandidate> NamePage::candidates(FormKind kind) const {
  std::vector<NameCandidate> chosen;
  for (const NameCandidate& candidate : candidates_)
    if (candidate.reading.kind == kind) chosen.push_back(candidate);
  return chosen;
}

std::vector<NameCandidate> NamePage::candidates_of(FormOrigin origin) const {
  std::vector<NameCandidate> chosen;
  for (const NameCandidate& candidate : candidates_)
    if (candidate.reading.origin == origin) chosen.push_back(candidate);
  return chosen;
}

const NamePlace* NamePage::right_name(EntityId entity, NamePart part) const {
  const std::unordered_map<EntityId, NamePlace>& places =
      part == NamePart::whole ? whole_ : surnames_;
  const std::unordered_map<EntityId, NamePlace>::const_iterator found = places.find(entity);
  return found == places.end() ? nullptr : &found->second;
}

std::vector<NamePlace> NamePage::words(std::span<const std::uint64_t> keys,
                                       std::size_t limit) const {
  std::vector<NamePlace> places;
  for (const std::uint64_t key : keys) {
    const std::unordered_map<std::uint64_t, NamePlace>::const_iterator found = words_.find(key);
    if (found != words_.end() && found->second.run != nullptr && places.size() < limit)
      places.push_back(found->second);
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
  const std::vector<RunPair>::const_iterator first = std::lower_bound(
      page_.pairs.begin(), page_.pairs.end(), run,
      [](const RunPair& pair, std::uint32_t target) { return pair.target < target; });
  for (std::vector<RunPair>::const_iterator pair = first;
       pair != page_.pairs.end() && pair->target == run; ++pair) {
    for (const Mention& mention : page_.source->runs[pair->source].mentions)
      for (const MentionReading& reading : mention.readings)
        if (reading.entity == entity) return true;
  }
  return false;
}

bool is_gloss(const AnalysedRun& run, const Mention& mention, EntityId entity) {
  // Mentions ascend and do not overlap: only those within reach are looked at.
  const std::uint32_t reach_begin =
      mention.first_token - std::min(mention.first_token, gloss_reach);
  std::vector<Mention>::const_iterator place = std::lower_bound(
      run.mentions.begin(), run.mentions.end(), reach_begin,
      [](const Mention& other, std::uint32_t token) { return other.end_token < token; });
  for (; place != run.mentions.end() && place->first_token <= mention.end_token + gloss_reach;
       ++place) {
    const Mention& other = *place;
    if (!names_rightly(other, entity)) continue;
    const bool before = other.end_token <= mention.first_token;
    const std::uint32_t first = before ? other.end_token : mention.end_token;
    const std::uint32_t end = before ? mention.first_token : other.first_token;
    if (end < first || end - first > gloss_reach) continue;
    if (first == end || opens_gloss(run, first, end)) return true;
  }
  return false;
}

bool is_unnamed(const AnalysedRun& run, std::uint32_t token) {
  const std::vector<Mention>::const_iterator mention = std::lower_bound(
      run.mentions.begin(), run.mentions.end(), token,
      [](const Mention& other, std::uint32_t index) { return other.end_token <= index; });
  return mention == run.mentions.end() || mention->first_token > token;
}

bool is_left_alone(const AnalysedRun& run, const Mention& mention) {
  return !run.in_language || run.run->role == Role::code ||
         run.tokens[mention.first_token].no_translate;
}

}  // namespace fauxami

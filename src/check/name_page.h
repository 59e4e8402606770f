// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/check.h"

namespace fauxami {

/// A place of the page.
struct NamePlace {
  const AnalysedRun* run = nullptr;
  Span span;
};

/// A mention that may be a miswritten name, with one of its readings.
struct NameCandidate {
  std::uint32_t run = 0;  ///< index into AnalysedPage::runs
  const Mention* mention = nullptr;
  NameReading reading;
};

/// What the page and its source say about names, gathered once for the name checks: right names and
/// where they stand, the entities named in the source, and the mentions that machines may have
/// made.
class NamePage {
 public:
  NamePage(const PageFacts& page, const NameIndex& names, const CheckSettings& settings);

  /// Candidates of one kind in page order; a mention with several entities gives several.
  std::vector<NameCandidate> candidates(FormKind kind) const;
  /// Candidates that show a page to have romanised names: transliterations of three syllables or
  /// more, in page order, at most two places of each entity.
  const std::vector<NameCandidate>& romanised() const { return romanised_; }

  /// Candidates that came about in one way: swapped, respelled, in another language, misspelled.
  std::vector<NameCandidate> candidates_of(FormOrigin origin) const;
  /// Right names of persons in full, in page order, swapped and respelled ones too.
  const std::vector<NameCandidate>& persons() const { return persons_; }

  /// Where the right name stands first, whole or by surname; null when the page does not have it.
  const NamePlace* right_name(EntityId entity, NamePart part) const;
  /// Places of the first tokens with these keys, at most `limit`.
  std::vector<NamePlace> words(std::span<const std::uint64_t> keys, std::size_t limit) const;
  bool has_any_word(std::span<const std::uint64_t> keys) const { return !words(keys, 1).empty(); }

  /// Does the source block paired with this run, or the source page at all, name the entity?
  bool in_paired_source(std::uint32_t run, EntityId entity) const;
  bool in_source(EntityId entity) const { return source_.count(entity) != 0; }
  const PageFacts& page() const { return page_; }
  /// The source page is there, could have named the entity in its own script, and does not.
  bool source_denies(EntityId entity) const;

  const AnalysedRun& run(const NameCandidate& candidate) const {
    return page_.target->runs[candidate.run];
  }
  const NameIndex& names() const { return names_; }

 private:
  void add_run(std::uint32_t index);
  void add_right(std::uint32_t index, const Mention& mention, const NameReading& reading);
  void add_near(std::uint32_t index);
  void add_near_token(std::uint32_t index, std::uint32_t token);
  void note_romanised();
  /// The project's word list holds each word of the mention: its editors want it as it is.
  bool is_project_name(const AnalysedRun& run, const Mention& mention) const;
  void add_source();
  void note_words();

  const PageFacts& page_;
  const NameIndex& names_;
  const std::unordered_set<std::uint64_t>& known_words_;
  std::vector<NameCandidate> candidates_;
  std::vector<NameCandidate> romanised_;
  std::vector<NameCandidate> persons_;
  std::deque<Mention> near_mentions_;  ///< of misspelled candidates; a deque keeps them in place
  std::unordered_map<EntityId, NamePlace> whole_;
  std::unordered_map<EntityId, NamePlace> surnames_;
  std::unordered_set<EntityId> source_;
  /// First places of the words that speak for or against a candidate; no run: not on the page.
  std::unordered_map<std::uint64_t, NamePlace> words_;
};

/// The right name stands beside the mention as its gloss: "Jensen Huang (Huang Renxun)".
bool is_gloss(const AnalysedRun& run, const Mention& mention, EntityId entity);

/// The token belongs to no mention.
bool is_unnamed(const AnalysedRun& run, std::uint32_t token);

/// Text that is nobody's French: code, foreign blocks, passages not to be translated.
bool is_left_alone(const AnalysedRun& run, const Mention& mention);

}  // namespace fauxami

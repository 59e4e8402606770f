// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Weighs the evidence for a miswritten name. Tested by the stories in tests/cases/name.
#include "check/name_evidence.h"

#include <algorithm>

#include "language/name_lookup.h"

namespace fauxami {
namespace {

constexpr std::size_t shown_words = 3;
constexpr std::uint16_t third_word = 80;
constexpr std::uint16_t most = 990;

class Judge {
 public:
  Judge(const NamePage& page, const NameCandidate& candidate, const EvidenceWeights& weights)
      : page_(page),
        candidate_(candidate),
        weights_(weights),
        entity_(page.names().entity(candidate.reading.entity)) {}

  NameJudgement result(std::uint16_t form_alone);

 private:
  bool is_silenced() const;
  void add_origin();
  void add_right_name();
  void add_words();
  void add_source();
  bool is_company(const NameCandidate& other) const;
  void add_company();
  void add(std::uint16_t weight, Note note) {
    score_ += weight;
    notes_.push_back(std::move(note));
  }
  Message message(const std::string& key) const { return {key, name_arguments(page_, candidate_)}; }

  const NamePage& page_;
  const NameCandidate& candidate_;
  const EvidenceWeights& weights_;
  NameEntity entity_;
  std::uint32_t score_ = 0;
  std::vector<Note> notes_;
};

// The other referent is at home on this page; only the source itself says otherwise.
bool Judge::is_silenced() const {
  const AnalysedRun& run = page_.run(candidate_);
  if (is_left_alone(run, *candidate_.mention)) return true;
  if (is_gloss(run, *candidate_.mention, candidate_.reading.entity)) return true;
  if (page_.source_denies(candidate_.reading.entity)) return true;
  return page_.has_any_word(entity_.against) &&
         !page_.in_paired_source(candidate_.run, candidate_.reading.entity);
}

void Judge::add_origin() {
  notes_.push_back({message(origin_key(candidate_.reading)), {}, {}, {}});
}

void Judge::add_right_name() {
  const EntityId id = candidate_.reading.entity;
  if (const NamePlace* whole = page_.right_name(id, NamePart::whole))
    add(weights_.right_name, note_at(*whole->run, whole->span, message("name.note.right-name")));
  else if (const NamePlace* surname = page_.right_name(id, NamePart::surname))
    add(weights_.right_surname,
        note_at(*surname->run, surname->span, message("name.note.right-name")));
}

// A word of the form itself says nothing about it.
void Judge::add_words() {
  std::size_t words = 0;
  for (const NamePlace& place : page_.words(entity_.context, shown_words)) {
    if (place.run == &page_.run(candidate_) && candidate_.mention->span.overlaps(place.span))
      continue;
    add(0, note_at(*place.run, place.span, message("name.note.context")));
    ++words;
  }
  if (words == 1) score_ += weights_.one_word;
  if (words > 1) score_ += weights_.more_words;
  if (words > 2) score_ += third_word;
}

void Judge::add_source() {
  const EntityId id = candidate_.reading.entity;
  if (page_.in_paired_source(candidate_.run, id))
    add(weights_.source_block, {message("name.note.source-block"), {}, {}, {}});
  else if (page_.in_source(id))
    add(weights_.source_page, {message("name.note.source-page"), {}, {}, {}});
}

bool Judge::is_company(const NameCandidate& other) const {
  return other.mention != candidate_.mention && other.reading.entity != candidate_.reading.entity;
}

// A page that romanised one name is likely to have romanised another; two such names say it twice.
void Judge::add_company() {
  const NameCandidate* first = nullptr;
  for (const NameCandidate& other : page_.romanised()) {
    if (!is_company(other) || (first != nullptr && other.reading.entity == first->reading.entity))
      continue;
    add(weights_.company,
        note_at(page_.run(other), other.mention->span, message("name.note.company")));
    if (first != nullptr) return;
    first = &other;
  }
}

NameJudgement Judge::result(std::uint16_t form_alone) {
  if (is_silenced()) return {};
  score_ = form_alone;
  add_origin();
  add_right_name();
  add_words();
  add_source();
  add_company();
  return {static_cast<std::uint16_t>(std::min<std::uint32_t>(score_, most)), std::move(notes_)};
}

}  // namespace

NameJudgement judge(const NamePage& page, const NameCandidate& candidate, std::uint16_t form_alone,
                    const EvidenceWeights& weights) {
  return Judge(page, candidate, weights).result(form_alone);
}

std::vector<std::pair<std::string, std::string>> name_arguments(const NamePage& page,
                                                                const NameCandidate& candidate) {
  const NameEntity entity = page.names().entity(candidate.reading.entity);
  const std::string from(page.names().text(candidate.reading.from));
  return {{"found", std::string(page.run(candidate).text(candidate.mention->span))},
          {"expected", std::string(entity.canonical)},
          {"native", from.empty() ? std::string(entity.native) : from}};
}

}  // namespace fauxami

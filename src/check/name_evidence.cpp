// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Weighs the evidence for a miswritten name. Tested by the stories in tests/cases/name.
#include "check/name_evidence.h"

#include <algorithm>

#include "base/unicode.h"
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
  bool is_anybody() const;
  bool names_bearer() const;
  std::uint16_t needed_beside_company() const;
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

// The page or the source block says whose given name it is.
bool Judge::names_bearer() const {
  const EntityId id = candidate_.reading.entity;
  const std::vector<NameCandidate>& romanised = page_.romanised();
  return page_.right_name(id, NamePart::whole) != nullptr ||
         page_.in_paired_source(candidate_.run, id) ||
         std::any_of(romanised.begin(), romanised.end(), [&](const NameCandidate& other) {
           return other.reading.entity == id && other.reading.part == NamePart::whole;
         });
}

// A given name alone is anybody's until its bearer is named, and may be a part of the right name
// itself; two syllables of a full name in one word are no name.
bool Judge::is_anybody() const {
  const NameReading& reading = candidate_.reading;
  if (reading.kind != FormKind::transliteration) return false;
  const std::string_view found = page_.run(candidate_).text(candidate_.mention->span);
  if (reading.part == NamePart::given)
    return !names_bearer() ||
           letters_key(entity_.canonical).find(letters_key(found)) != std::string::npos;
  const bool one_word = candidate_.mention->end_token - candidate_.mention->first_token == 1;
  return entity_.kind == NameKind::person && reading.part == NamePart::whole && one_word &&
         reading.syllables == 2 && !page_.in_paired_source(candidate_.run, reading.entity);
}

// A form that looks like many other words, above all short names of persons: what stands beside it
// is not enough. Forms of kana and Cyrillic count no syllables.
std::uint16_t Judge::needed_beside_company() const {
  const NameReading& reading = candidate_.reading;
  if (reading.kind != FormKind::transliteration || reading.origin == FormOrigin::generic ||
      reading.origin == FormOrigin::mixed)
    return 0;
  const bool one_word = candidate_.mention->end_token - candidate_.mention->first_token == 1;
  const bool is_short = reading.syllables == 0 ? one_word : reading.syllables < 3;
  if (!is_short) return 0;
  return entity_.kind == NameKind::person ? weights_.more_words : weights_.one_word;
}

// The other referent is at home on this page; only the source itself says otherwise, and that not
// for a short form, whose characters may be another name in the source as well.
bool Judge::is_silenced() const {
  if (is_anybody()) return true;
  const AnalysedRun& run = page_.run(candidate_);
  if (is_left_alone(run, *candidate_.mention)) return true;
  if (is_gloss(run, *candidate_.mention, candidate_.reading.entity)) return true;
  if (page_.source_denies(candidate_.reading.entity)) return true;
  const bool short_form =
      candidate_.reading.kind == FormKind::transliteration && candidate_.reading.syllables == 2;
  return page_.has_any_word(entity_.against) &&
         (short_form || !page_.in_paired_source(candidate_.run, candidate_.reading.entity));
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
  if (score_ >= form_alone + needed_beside_company()) add_company();
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

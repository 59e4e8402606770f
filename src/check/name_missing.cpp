// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/missing: a person or company of the source that its translation leaves out.
// Tested by tests/cases/name/missing.md.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"name/missing", "Accuracy/Omission", "omission", Severity::major, Level::standard}}};

constexpr std::uint16_t sure_pair = 800;
constexpr std::size_t least_native_bytes = 9;  // three ideographs: shorter ones are also words

bool names_entity(const AnalysedRun& run, EntityId entity) {
  return std::any_of(run.mentions.begin(), run.mentions.end(), [&](const Mention& mention) {
    return std::any_of(mention.readings.begin(), mention.readings.end(),
                       [&](const MentionReading& reading) { return reading.entity == entity; });
  });
}

// A word that may stand for the name: a pronoun, a shortened or unknown form of it.
bool may_stand_for_a_name(const AnalysedRun& run, const NameIndex& names, std::uint32_t index) {
  const Token& token = run.tokens[index];
  if (token.kind == TokenKind::ideographs) return true;
  if (token.kind != TokenKind::word) return false;
  if (names.is_stand_in(token.key)) return true;
  const bool capital = token.letter_case != LetterCase::lower && !token.elided;
  const bool begins = index == 0 || run.tokens[index - 1].kind == TokenKind::punctuation;
  if (!capital || !is_unnamed(run, index)) return false;
  return token.analysis == 0 || !begins;
}

bool may_name_anybody(const AnalysedRun& run, const NameIndex& names) {
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i)
    if (may_stand_for_a_name(run, names, i)) return true;
  return false;
}

// A foreign word in kana, without the dot of a full name, may be any word.
bool is_plain_kana(std::string_view text) {
  const char32_t first = decode(text, 0).value;
  return first >= 0x30A1 && first <= 0x30FF && text.find("\xE3\x83\xBB") == std::string_view::npos;
}

// One entity, named in full by a person's or company's own name.
const MentionReading* sure_reading(const AnalysedRun& run, const Mention& mention,
                                   const NameIndex& names) {
  if (mention.readings.size() != 1 || mention.span.size() < least_native_bytes) return nullptr;
  if (is_plain_kana(run.text(mention.span))) return nullptr;
  const MentionReading& reading = mention.readings.front();
  const NameKind kind = names.entity(reading.entity).kind;
  const bool likely = kind == NameKind::person || kind == NameKind::company;
  const bool right = reading.kind == FormKind::native || reading.kind == FormKind::canonical;
  return likely && right && !reading.partial && run.in_language ? &reading : nullptr;
}

bool is_prose_pair(const AnalysedRun& target, const AnalysedRun& source) {
  const Role role = target.run->role;
  return target.in_language && role == source.run->role &&
         (role == Role::paragraph || role == Role::table_cell);
}

// A translation of the whole block has most of its numbers, and its length.
bool is_whole(const AnalysedRun& target, const AnalysedRun& source) {
  constexpr std::size_t shortest_share = 2;  // the target has at least half the bytes
  return target.quantities.size() * 2 >= source.quantities.size() &&
         target.run->text.size() * shortest_share >= source.run->text.size();
}

// Somebody on the page whom the source does not name may be the one it does name, called otherwise.
bool names_somebody_else(const AnalysedRun& target, const AnalysedRun& source,
                         const NameIndex& names) {
  for (const Mention& mention : target.mentions)
    for (const MentionReading& reading : mention.readings)
      if (names.entity(reading.entity).kind != NameKind::place &&
          !names_entity(source, reading.entity))
        return true;
  return false;
}

class MissingNames {
 public:
  MissingNames(const CheckContext& context, std::vector<Finding>& findings)
      : page_(context.page), names_(context.names.names()), findings_(findings) {}

  void find() {
    if (page_.source == nullptr) return;
    for (std::size_t i = 0; i < page_.pairs.size(); ++i) {
      const RunPair& pair = page_.pairs[i];
      if (pair.confidence < sure_pair || !is_only_pair(i)) continue;
      const AnalysedRun& target = page_.target->runs[pair.target];
      const AnalysedRun& source = page_.source->runs[pair.source];
      if (is_prose_pair(target, source) && is_whole(target, source) && !source.mentions.empty() &&
          !may_name_anybody(target, names_) && !names_somebody_else(target, source, names_))
        compare(pair, target, source);
    }
  }

 private:
  // Neither block is paired a second time: what one lacks would stand in the other.
  bool is_only_pair(std::size_t i) const {
    const std::vector<RunPair>& pairs = page_.pairs;
    const bool before =
        i > 0 && (pairs[i - 1].target == pairs[i].target || pairs[i - 1].source == pairs[i].source);
    const bool after = i + 1 < pairs.size() && (pairs[i + 1].target == pairs[i].target ||
                                                pairs[i + 1].source == pairs[i].source);
    return !before && !after;
  }
  bool is_near(std::uint32_t target, EntityId entity) const {
    const std::vector<AnalysedRun>& runs = page_.target->runs;
    const std::size_t first = target == 0 ? 0 : target - 1;
    for (std::size_t i = first; i < runs.size() && i <= target + 1U; ++i)
      if (names_entity(runs[i], entity)) return true;
    return false;
  }
  void compare(const RunPair& pair, const AnalysedRun& target, const AnalysedRun& source) {
    for (const Mention& mention : source.mentions) {
      const MentionReading* reading = sure_reading(source, mention, names_);
      if (reading == nullptr || is_near(pair.target, reading->entity)) continue;
      report(target, source, mention, reading->entity);
      return;
    }
  }
  void report(const AnalysedRun& target, const AnalysedRun& source, const Mention& mention,
              EntityId entity) {
    const Token& place = target.tokens.front();
    const std::string native(source.text(mention.span));
    Finding finding = finding_at(
        rules[0], target, place.text(), 700,
        {"name.missing.message",
         {{"native", native}, {"expected", std::string(names_.entity(entity).canonical)}}});
    finding.notes.push_back({{"name.note.source-block", {{"native", native}}},
                             source.run->map.to_source(mention.span),
                             native,
                             page_.source->file});
    findings_.push_back(std::move(finding));
  }

  const PageFacts& page_;
  const NameIndex& names_;
  std::vector<Finding>& findings_;
};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  MissingNames(context, findings).find();
}

}  // namespace

extern const Check name_missing_check;
const Check name_missing_check{rules, nullptr, &find};

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/transliteration: a name that went through another script. Tested by tests/cases/name.
#include <array>

#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"name/transliteration", "Accuracy/Mistranslation", "transliteration", Severity::major, Level::standard}}};

constexpr EvidenceWeights weights{150, 60, 150, 250, 250, 400, 150};

std::uint16_t worth_of_person(const NameReading& reading) {
  if (reading.part == NamePart::given) return 400;
  const std::uint8_t syllables = reading.syllables;
  if (reading.part == NamePart::surname) return syllables >= 3 ? 650 : 450;
  return syllables >= 3 ? 850 : 500;
}

// A name in several words is less likely to be a brand that happens to look like it.
std::uint16_t worth_of_thing(const NameReading& reading, std::uint32_t words) {
  if (reading.origin == FormOrigin::generic) return 700;
  if (words > 1 && reading.syllables >= 3) return 650;
  return reading.syllables >= 3 ? 550 : 450;
}

// What the form is worth before page and source are asked.
std::uint16_t worth_of(const NamePage& page, const NameCandidate& candidate) {
  const NameReading& reading = candidate.reading;
  const std::uint32_t words = candidate.mention->end_token - candidate.mention->first_token;
  const bool foreign_script = reading.origin == FormOrigin::katakana || reading.origin == FormOrigin::cyrillic;
  const bool person = page.names().entity(reading.entity).kind == NameKind::person;
  if (foreign_script) return person && words > 1 ? 700 : 500;
  if (reading.origin == FormOrigin::mixed) return 700;
  if (reading.origin == FormOrigin::nickname) return 450;
  return person ? worth_of_person(reading) : worth_of_thing(reading, words);
}

// One word that French knows ("Canon", "Mate") is that word.
bool is_plain_word(const NamePage& page, const NameCandidate& candidate) {
  const Mention& mention = *candidate.mention;
  return mention.end_token - mention.first_token == 1 && page.run(candidate).tokens[mention.first_token].analysis != 0;
}

struct Judged {
  NameCandidate candidate;
  NameJudgement judgement;
};

void report(const NamePage& page, Judged judged, std::vector<Finding>& findings) {
  Finding finding = finding_at(rules[0], page.run(judged.candidate), judged.candidate.mention->span,
                               judged.judgement.confidence,
                               {"name.transliteration.message", name_arguments(page, judged.candidate)});
  finding.notes = std::move(judged.judgement.notes);
  add_name_fixes(finding, page, judged.candidate, judged.judgement.safety());
  findings.push_back(std::move(finding));
}

// A form that may stand for several entities is read as the one with the best evidence.
void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage page(context);
  std::vector<Judged> best;
  for (const NameCandidate& candidate : page.candidates(FormKind::transliteration)) {
    if (is_plain_word(page, candidate)) continue;
    NameJudgement judgement = judge(page, candidate, worth_of(page, candidate), weights);
    const bool same_place = !best.empty() && best.back().candidate.mention == candidate.mention;
    if (!same_place)
      best.push_back({candidate, std::move(judgement)});
    else if (judgement.confidence > best.back().judgement.confidence)
      best.back() = {candidate, std::move(judgement)};
  }
  for (Judged& judged : best)
    if (judged.judgement.is_reported()) report(page, std::move(judged), findings);
}

}  // namespace

extern const Check name_transliteration_check;
const Check name_transliteration_check{rules, nullptr, &find};

}  // namespace fauxami

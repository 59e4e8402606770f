// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/order: given name and surname the wrong way round. Tested by tests/cases/name/order.md.
#include <algorithm>
#include <array>

#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"name/order", "Accuracy/Mistranslation", "entity", Severity::minor, Level::standard}}};

constexpr EvidenceWeights weights{250, 200, 200, 300, 200, 300, 0};

// A name of five letters or fewer in either half is anybody's.
std::uint16_t worth_of(const NamePage& page, const NameCandidate& candidate) {
  constexpr std::size_t long_name = 10;
  return page.run(candidate).text(candidate.mention->span).size() >= long_name ? 660 : 400;
}

// "LEE Jae-yong": a surname in capitals may stand anywhere.
bool shows_its_surname(const AnalysedRun& run, const Mention& mention) {
  return std::any_of(run.tokens.begin() + mention.first_token,
                     run.tokens.begin() + mention.end_token, [](const Token& token) {
                       return token.letter_case == LetterCase::upper && token.text().size() > 1;
                     });
}

// The same letters are the right name of somebody else.
bool is_somebody_else(const Mention& mention, EntityId entity) {
  return std::any_of(mention.readings.begin(), mention.readings.end(),
                     [&](const MentionReading& reading) { return reading.entity != entity; });
}

bool is_capitalised(const AnalysedRun& run, std::uint32_t index) {
  return index < run.tokens.size() && run.tokens[index].kind == TokenKind::word &&
         run.tokens[index].letter_case == LetterCase::capitalised;
}

// Within a longer name ("Hotel Wan Li Hua") the two halves are no name of their own.
bool is_part_of_more(const AnalysedRun& run, const Mention& mention) {
  return is_capitalised(run, mention.end_token) ||
         (mention.first_token > 1 && is_capitalised(run, mention.first_token - 1));
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  for (const NameCandidate& candidate : page.candidates_of(FormOrigin::swapped)) {
    const AnalysedRun& run = page.run(candidate);
    const Mention& mention = *candidate.mention;
    if (mention.end_token - mention.first_token < 2 || shows_its_surname(run, mention) ||
        is_somebody_else(mention, candidate.reading.entity) || is_part_of_more(run, mention))
      continue;
    NameJudgement judgement = judge(page, candidate, worth_of(page, candidate), weights);
    if (!judgement.is_reported()) continue;
    Finding finding = finding_at(rules[0], run, mention.span, judgement.confidence,
                                 {"name.order.message", name_arguments(page, candidate)});
    finding.notes = std::move(judgement.notes);
    add_name_fixes(finding, page, candidate, judgement.safety());
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Check name_order_check;
const Check name_order_check{rules, nullptr, &find};

}  // namespace fauxami

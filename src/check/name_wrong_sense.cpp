// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/wrong-sense: the native form read as another referent. Tested by tests/cases/name.
#include <array>

#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"name/wrong-sense", "Accuracy/Mistranslation", "entity",
                                      Severity::critical, Level::standard}}};

// The other referent exists, so the form alone says little: the page or its source must speak.
constexpr std::uint16_t form_alone = 400;
constexpr EvidenceWeights weights{350, 250, 200, 350, 300, 550, 100};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  for (const NameCandidate& candidate : page.candidates(FormKind::wrong_sense)) {
    NameJudgement judgement = judge(page, candidate, form_alone, weights);
    if (!judgement.is_reported()) continue;
    Finding finding =
        finding_at(rules[0], page.run(candidate), candidate.mention->span, judgement.confidence,
                   {"name.wrong-sense.message", name_arguments(page, candidate)});
    finding.notes = std::move(judgement.notes);
    add_name_fixes(finding, page, candidate, judgement.safety());
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Check name_wrong_sense_check;
const Check name_wrong_sense_check{rules, nullptr, &find};

}  // namespace fauxami

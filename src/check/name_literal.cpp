// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/literal-translation: a name or nickname put into words. Tested by tests/cases/name.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"name/literal-translation", "Accuracy/Mistranslation",
                                      "entity", Severity::major, Level::standard}}};

constexpr EvidenceWeights weights{250, 150, 150, 300, 250, 400, 150};

std::uint32_t capitals_in(std::string_view text) {
  std::uint32_t capitals = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (is_upper(c.value)) ++capitals;
  }
  return capitals;
}

bool begins_sentence(const NamePage& page, const NameCandidate& candidate) {
  const std::uint32_t first = candidate.mention->first_token;
  return first == 0 || page.run(candidate).tokens[first - 1].kind == TokenKind::punctuation;
}

// Words with one capital may be plain words, above all at the head of a sentence.
std::uint16_t worth_of(const NamePage& page, const NameCandidate& candidate) {
  const std::uint32_t capitals = capitals_in(page.run(candidate).text(candidate.mention->span));
  const bool one_word = candidate.mention->end_token - candidate.mention->first_token == 1;
  if (one_word) return 300;
  if (capitals >= 2) return 550;
  return capitals == 1 && begins_sentence(page, candidate) ? 250 : 400;
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  for (const NameCandidate& candidate : page.candidates(FormKind::literal)) {
    NameJudgement judgement = judge(page, candidate, worth_of(page, candidate), weights);
    if (!judgement.is_reported()) continue;
    Finding finding = finding_at(
        rules[0], page.run(candidate), with_article(page, candidate), judgement.confidence,
        {"name.literal-translation.message", name_arguments(page, candidate)});
    finding.notes = std::move(judgement.notes);
    add_name_fixes(finding, page, candidate, judgement.safety());
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Check name_literal_check;
const Check name_literal_check{rules, nullptr, &find};

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/spelling: one letter away from a right name. Tested by tests/cases/name/spelling.md.
#include <array>

#include "base/letters_hash.h"
#include "base/unicode.h"
#include "check/citation.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"name/spelling", "Accuracy/Mistranslation", "entity", Severity::major, Level::standard}}};

constexpr std::uint16_t form_alone = 300;
constexpr std::uint16_t own_given_name = 400;
constexpr EvidenceWeights weights{250, 200, 150, 350, 300, 450, 0};
constexpr std::size_t deliberate = 3;  // times: beside the right name it is another word

bool is_capitalised_word(const AnalysedRun& run, std::uint32_t index) {
  return index < run.tokens.size() && run.tokens[index].kind == TokenKind::word &&
         run.tokens[index].letter_case != LetterCase::lower && !run.tokens[index].elided &&
         run.tokens[index].text().size() > 1;
}

// Does the word stand in the right name too: "Sam" of "Sam Altman"?
bool is_in_name(const AnalysedRun& run, std::uint32_t index, std::string_view canonical) {
  const std::string_view word = run.text(run.tokens[index]);
  const std::size_t at = canonical.find(word);
  return at != std::string_view::npos &&
         (at == 0 || canonical[at - 1] == ' ' || canonical[at - 1] == '-');
}

enum class Company : std::uint8_t { none, own, strange };

// What stands beside the word: nothing, another word of the same name, or somebody else's.
Company company_of(const NamePage& page, const NameCandidate& candidate) {
  const AnalysedRun& run = page.run(candidate);
  const std::string_view canonical = page.names().entity(candidate.reading.entity).canonical;
  const std::uint32_t at = candidate.mention->first_token;
  Company company = Company::none;
  for (const std::uint32_t near : {at - 1, at + 1}) {
    if (!is_capitalised_word(run, near)) continue;
    if (is_in_name(run, near, canonical)) return Company::own;
    if (near != 0 || run.tokens[near].analysis == 0) company = Company::strange;
  }
  return company;
}

// A plural or an adjective in -s, -e of a name is formed from it, not misspelled.
bool is_inflected(std::string_view word, std::string_view right) {
  return word.size() == right.size() + 1 && word.substr(0, right.size()) == right &&
         (word.back() == 's' || word.back() == 'e');
}

std::size_t places_of(const std::vector<NameCandidate>& candidates, const NamePage& page,
                      std::uint64_t key) {
  std::size_t places = 0;
  const Mention* last = nullptr;
  for (const NameCandidate& candidate : candidates) {
    if (candidate.mention == last) continue;
    last = candidate.mention;
    if (page.run(candidate).tokens[candidate.mention->first_token].key == key) ++places;
  }
  return places;
}

bool is_other_name(const NamePage& page, const NameCandidate& candidate, Company company) {
  const std::string_view word = page.run(candidate).text(candidate.mention->span);
  if (company == Company::strange || word.find_first_of("'-") != std::string_view::npos ||
      word.find("\xE2\x80\x99") != std::string_view::npos)
    return true;
  const bool person = page.names().entity(candidate.reading.entity).kind == NameKind::person;
  if (person && company != Company::own &&
      !page.in_paired_source(candidate.run, candidate.reading.entity))
    return true;
  if (is_inflected(word, page.names().text(candidate.reading.from))) return true;
  return company != Company::own && page.names().is_common_name(hash_letters(word));
}

void report(const NamePage& page, const NameCandidate& candidate, NameJudgement judgement,
            std::vector<Finding>& findings) {
  const std::string right(page.names().text(candidate.reading.from));
  const AnalysedRun& run = page.run(candidate);
  Finding finding = finding_at(
      rules[0], run, candidate.mention->span, judgement.confidence,
      {"name.spelling.message",
       {{"found", std::string(run.text(candidate.mention->span))},
        {"expected", right},
        {"name", std::string(page.names().entity(candidate.reading.entity).canonical)}}});
  finding.notes = std::move(judgement.notes);
  add_fix(finding, run, candidate.mention->span, right, Safety::unsafe);
  findings.push_back(std::move(finding));
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  const std::vector<NameCandidate> candidates = page.candidates_of(FormOrigin::misspelled);
  if (candidates.empty()) return;
  const Citations citations(*context.page.target, page.names());
  const Mention* last = nullptr;
  for (const NameCandidate& candidate : candidates) {
    if (citations.holds(candidate.run)) continue;
    const Company company = company_of(page, candidate);
    if (is_other_name(page, candidate, company)) continue;
    const std::uint64_t key = page.run(candidate).tokens[candidate.mention->first_token].key;
    if (page.right_name(candidate.reading.entity, NamePart::whole) != nullptr &&
        places_of(candidates, page, key) >= deliberate)
      continue;
    const std::uint16_t alone = company == Company::own
                                    ? static_cast<std::uint16_t>(form_alone + own_given_name)
                                    : form_alone;
    NameJudgement judgement = judge(page, candidate, alone, weights);
    const bool same_word = last != nullptr && last->span == candidate.mention->span &&
                           !findings.empty() && findings.back().rule == rules[0].id;
    if (!judgement.is_reported() || same_word) continue;
    last = candidate.mention;
    report(page, candidate, std::move(judgement), findings);
  }
}

}  // namespace

extern const Check name_spelling_check;
const Check name_spelling_check{rules, nullptr, &find};

}  // namespace fauxami

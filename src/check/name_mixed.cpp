// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/mixed: one person under two names on a page. Tested by tests/cases/name/mixed.md.
#include <algorithm>
#include <array>
#include <map>

#include "base/letters_hash.h"
#include "check/citation.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"name/mixed", "Style/Inconsistent style",
                                      "inconsistent-style", Severity::minor, Level::standard}}};

// The words of a name as it stands, hashed, without initials and punctuation.
std::vector<std::uint64_t> words_of(const AnalysedRun& run, const Mention& mention) {
  std::vector<std::uint64_t> words;
  for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i)
    if (run.tokens[i].kind == TokenKind::word && run.tokens[i].text().size() > 1)
      words.push_back(hash_letters(run.text(run.tokens[i])));
  std::sort(words.begin(), words.end());
  return words;
}

// "Jack Ma" and "Ma Yun": a half in common, and in each a half that the other lacks. A longer or
// shorter form, and another name altogether (a pope's), are no second name.
bool are_two_names(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::vector<std::uint64_t> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  return !common.empty() && common.size() < a.size() && common.size() < b.size();
}

struct Use {
  const NameCandidate* first = nullptr;
  std::vector<std::uint64_t> words;
  std::uint32_t count = 0;
};

// The forms of one person on the page, by their letters.
using Uses = std::map<std::uint64_t, Use>;

void add_use(const NamePage& page, const NameCandidate& candidate, Uses& uses) {
  const AnalysedRun& run = page.run(candidate);
  Use& use = uses[hash_letters(run.text(candidate.mention->span))];
  ++use.count;
  if (use.first != nullptr) return;
  use.first = &candidate;
  use.words = words_of(run, *candidate.mention);
}

void report(const NamePage& page, const Use& rare, const Use& usual,
            std::vector<Finding>& findings) {
  const NameCandidate& candidate = *rare.first;
  const AnalysedRun& other = page.run(*usual.first);
  const std::string name(other.text(usual.first->mention->span));
  Finding finding =
      finding_at(rules[0], page.run(candidate), candidate.mention->span, 750,
                 {"name.mixed.message",
                  {{"found", std::string(page.run(candidate).text(candidate.mention->span))},
                   {"expected", name}}});
  finding.notes.push_back(
      note_at(other, usual.first->mention->span, {"name.note.right-name", {{"expected", name}}}));
  add_fix(finding, page.run(candidate), candidate.mention->span, name, Safety::unsafe);
  findings.push_back(std::move(finding));
}

// In a collection of texts, far apart, nobody reads the two together.
bool are_near(const NameCandidate& a, const NameCandidate& b) {
  constexpr std::uint32_t reach = 100;  // blocks
  return std::max(a.run, b.run) - std::min(a.run, b.run) <= reach;
}

// The form that the page uses most is kept, the first one among equals.
void compare(const NamePage& page, const Uses& uses, std::vector<Finding>& findings) {
  const Use* usual = nullptr;
  for (const std::pair<const std::uint64_t, Use>& entry : uses) {
    const Use& use = entry.second;
    if (usual == nullptr || use.count > usual->count ||
        (use.count == usual->count && use.first < usual->first))
      usual = &use;
  }
  for (const std::pair<const std::uint64_t, Use>& entry : uses)
    if (&entry.second != usual && are_near(*entry.second.first, *usual->first) &&
        are_two_names(entry.second.words, usual->words))
      report(page, entry.second, *usual, findings);
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  std::map<EntityId, Uses> persons;
  std::map<EntityId, bool> explained;
  const Citations citations(*context.page.target, page.names());
  for (const NameCandidate& candidate : page.persons()) {
    const AnalysedRun& run = page.run(candidate);
    const Mention& mention = *candidate.mention;
    const EntityId entity = candidate.reading.entity;
    if (mention.readings.size() > 1 || is_left_alone(run, mention) ||
        citations.holds(candidate.run) || candidate.reading.origin == FormOrigin::swapped)
      continue;
    if (is_gloss(run, mention, entity)) explained[entity] = true;
    add_use(page, candidate, persons[entity]);
  }
  for (const std::pair<const EntityId, Uses>& entry : persons)
    if (entry.second.size() > 1 && explained.count(entry.first) == 0)
      compare(page, entry.second, findings);
}

}  // namespace

extern const Check name_mixed_check;
const Check name_mixed_check{rules, nullptr, &find};

}  // namespace fauxami

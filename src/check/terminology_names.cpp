// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// terminology/forbidden-form and terminology/do-not-translate: what the project's own names ask
// for. Tested by tests/cases/terminology.
#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "base/unicode.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

constexpr const char* category = "Terminology/Inconsistent with terminology resource";
const std::array<RuleInfo, 2> rules{
    {{"terminology/forbidden-form", category, "termbase", Severity::minor, Level::standard},
     {"terminology/do-not-translate", category, "termbase", Severity::major, Level::standard}}};

constexpr std::uint16_t listed = 950;
constexpr std::uint16_t changed = 850;
constexpr std::uint16_t absent = 800;
constexpr std::uint16_t sure_pair = 700;

// One word that the language knows in small letters is that word: "Orange", "Apple" in a list.
bool is_plain_word(const CheckContext& context, const NameCandidate& candidate) {
  const Mention& mention = *candidate.mention;
  if (mention.end_token - mention.first_token != 1) return false;
  const std::string_view text = context.names.run(candidate).text(mention.span);
  return context.pack.lexicon.find(to_lower(text)) != 0;
}

void find_forbidden(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  for (const NameCandidate& candidate : page.candidates(FormKind::forbidden)) {
    const AnalysedRun& run = page.run(candidate);
    const Mention& mention = *candidate.mention;
    if (is_left_alone(run, mention) || is_gloss(run, mention, candidate.reading.entity)) continue;
    const bool plain = is_plain_word(context, candidate);
    if (plain && mention.first_token == 0) continue;
    Finding finding =
        finding_at(rules[0], run, mention.span, plain ? changed : listed,
                   {"terminology.forbidden-form.message", name_arguments(page, candidate)});
    add_name_fixes(finding, page, candidate, plain ? Safety::unsafe : Safety::safe);
    findings.push_back(std::move(finding));
  }
}

/// A kept name of a source block, and what the translation of the block makes of it.
class KeptName {
 public:
  KeptName(const CheckContext& context, std::uint32_t source, const Mention& mention, EntityId id)
      : context_(context), source_(source), mention_(mention), id_(id) {}

  bool stands_in_translation() const;
  Finding finding(const RunPair& pair) const;

 private:
  const AnalysedRun& source_run() const { return context_.page.source->runs[source_]; }
  const AnalysedRun& target_run(const RunPair& pair) const {
    return context_.page.target->runs[pair.target];
  }
  std::string_view written() const { return source_run().text(mention_.span); }
  std::string_view canonical() const { return context_.pack.names.entity(id_).canonical; }
  const Mention* otherwise_written(const AnalysedRun& run) const;
  std::uint32_t anchor(const AnalysedRun& run) const;
  Note note() const;

  const CheckContext& context_;
  std::uint32_t source_;
  const Mention& mention_;
  EntityId id_;
};

// A source block may be translated by several blocks.
bool KeptName::stands_in_translation() const {
  return std::any_of(context_.page.pairs.begin(), context_.page.pairs.end(),
                     [&](const RunPair& pair) {
                       if (pair.source != source_) return false;
                       const std::string& text = target_run(pair).run->text;
                       return text.find(written()) != std::string::npos ||
                              text.find(canonical()) != std::string::npos;
                     });
}

const Mention* KeptName::otherwise_written(const AnalysedRun& run) const {
  for (const Mention& mention : run.mentions)
    for (const MentionReading& reading : mention.readings)
      if (reading.entity == id_) return &mention;
  return nullptr;
}

// The word of the target that stands in the source too, nearest to the name; else the first word.
std::uint32_t KeptName::anchor(const AnalysedRun& run) const {
  std::uint32_t best = 0;
  std::uint32_t nearest = UINT32_MAX;
  const std::vector<Token>& tokens = source_run().tokens;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const std::uint32_t distance =
        i < mention_.first_token ? mention_.first_token - i : i - mention_.first_token;
    const bool telling = tokens[i].kind == TokenKind::number || tokens[i].kind == TokenKind::word;
    if (!telling || distance >= nearest) continue;
    const std::vector<Token>::const_iterator same =
        std::find_if(run.tokens.begin(), run.tokens.end(),
                     [&](const Token& token) { return token.key == tokens[i].key; });
    if (same == run.tokens.end()) continue;
    nearest = distance;
    best = static_cast<std::uint32_t>(same - run.tokens.begin());
  }
  return best;
}

Note KeptName::note() const {
  return {{"terminology.do-not-translate.note", {{"expected", std::string(written())}}},
          source_run().run->map.to_source(mention_.span),
          std::string(written()),
          context_.page.source->file};
}

Finding KeptName::finding(const RunPair& pair) const {
  const AnalysedRun& run = target_run(pair);
  const Mention* other = otherwise_written(run);
  const Span span = other != nullptr ? other->span : run.tokens[anchor(run)].text();
  const std::string key = other != nullptr ? "message" : "missing";
  Finding finding = finding_at(
      rules[1], run, span, other != nullptr ? changed : absent,
      {"terminology.do-not-translate." + key,
       {{"expected", std::string(canonical())}, {"found", std::string(run.text(span))}}});
  finding.notes.push_back(note());
  if (other != nullptr) add_fix(finding, run, span, canonical(), Safety::unsafe);
  return finding;
}

bool is_kept(const CheckContext& context, EntityId id) {
  const std::span<const EntityId> kept = context.pack.names.kept();
  return std::binary_search(kept.begin(), kept.end(), id);
}

void find_translated(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.names.kept().empty() || context.page.source == nullptr) return;
  std::set<std::pair<std::uint32_t, EntityId>> seen;
  for (const RunPair& pair : context.page.pairs) {
    const AnalysedRun& target = context.page.target->runs[pair.target];
    const AnalysedRun& source = context.page.source->runs[pair.source];
    if (pair.confidence < sure_pair || target.tokens.empty() || !target.in_language) continue;
    for (const Mention& mention : source.mentions)
      for (const MentionReading& reading : mention.readings) {
        if (!is_kept(context, reading.entity) || is_left_alone(source, mention)) continue;
        if (!seen.insert({pair.source, reading.entity}).second) continue;
        const KeptName name(context, pair.source, mention, reading.entity);
        if (!name.stands_in_translation()) findings.push_back(name.finding(pair));
      }
  }
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  find_forbidden(context, findings);
  find_translated(context, findings);
}

}  // namespace

extern const Check terminology_names_check;
const Check terminology_names_check{rules, nullptr, &find};

}  // namespace fauxami

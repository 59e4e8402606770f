// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/suspect: a foreign name that went through Chinese though no row knows it.
// Tested by tests/cases/name/suspect*.md.
#include <algorithm>
#include <array>

#include "base/letters_hash.h"
#include "base/unicode.h"
#include "check/citation.h"
#include "check/name_page.h"
#include "check/source_persons.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"name/suspect", "Accuracy/Mistranslation", "transliteration",
                                      Severity::minor, Level::standard}}};

constexpr std::uint16_t one_word = 600;
constexpr std::uint16_t two_words = 800;
constexpr std::uint16_t shape_alone = 400;
constexpr std::uint16_t in_source = 950;
constexpr std::size_t shortest = 7;         // letters
constexpr std::uint32_t telling_shape = 4;  // syllables
constexpr std::uint32_t longest_name = 8;   // tokens

// In no mention, or in one that is itself a romanised part of a name.
bool is_open(const AnalysedRun& run, std::uint32_t token) {
  const std::vector<Mention>::const_iterator mention = std::lower_bound(
      run.mentions.begin(), run.mentions.end(), token,
      [](const Mention& other, std::uint32_t index) { return other.end_token <= index; });
  if (mention == run.mentions.end() || mention->first_token > token) return true;
  return std::all_of(mention->readings.begin(), mention->readings.end(),
                     [](const MentionReading& reading) {
                       return reading.kind == FormKind::transliteration && reading.partial;
                     });
}

bool is_strange_capital(const AnalysedRun& run, std::uint32_t index) {
  if (index >= run.tokens.size()) return false;
  const Token& token = run.tokens[index];
  return token.kind == TokenKind::word && token.analysis == 0 && !token.no_translate &&
         token.letter_case == LetterCase::capitalised && is_open(run, index);
}

bool is_capital(const AnalysedRun& run, std::uint32_t index) {
  return index < run.tokens.size() && run.tokens[index].kind == TokenKind::word &&
         run.tokens[index].letter_case == LetterCase::capitalised && !run.tokens[index].elided;
}

struct Suspect {
  Span span;
  std::string expected;  ///< the likely original, "" when nothing sounds like it
  std::string native;
  std::uint16_t confidence = 0;
};

class Suspects {
 public:
  Suspects(const CheckContext& context, std::vector<Finding>& findings)
      : context_(context), parts_(context.pack.name_parts), findings_(findings) {}
  void find();

 private:
  void read(std::size_t index);
  void read_alone(const AnalysedRun& run, std::size_t index);
  std::uint32_t add_likely(const AnalysedRun& run, std::size_t index, std::uint32_t token);
  void add_shape(const AnalysedRun& run, std::uint32_t token);
  void read_with_source(const AnalysedRun& run, const AnalysedRun& source);
  void look_for(const AnalysedRun& run, const SourcePerson& person);
  bool source_says(std::size_t run, std::string_view native) const;
  std::string likely_name(const std::vector<std::string>& natives) const;
  void report(const AnalysedRun& run, const Suspect& suspect, Severity severity);

  const CheckContext& context_;
  const NameParts& parts_;
  std::vector<Finding>& findings_;
};

void Suspects::report(const AnalysedRun& run, const Suspect& suspect, Severity severity) {
  const std::string key = suspect.native.empty()     ? "name.suspect.shape"
                          : suspect.expected.empty() ? "name.suspect.source"
                                                     : "name.suspect.message";
  Finding finding = finding_at(rules[0], run, suspect.span, suspect.confidence,
                               {key,
                                {{"found", std::string(run.text(suspect.span))},
                                 {"native", suspect.native},
                                 {"expected", suspect.expected}}});
  finding.severity = severity;
  if (!suspect.expected.empty())
    add_fix(finding, run, suspect.span, suspect.expected, Safety::display);
  findings_.push_back(std::move(finding));
}

// Without a source, or with a source block that holds the native form.
bool Suspects::source_says(std::size_t run, std::string_view native) const {
  const PageFacts& page = context_.page;
  if (page.source == nullptr || context_.source_pack == nullptr) return true;
  for (const RunPair& pair : page.pairs)
    if (pair.target == run &&
        page.source->runs[pair.source].run->text.find(native) != std::string::npos)
      return true;
  return false;
}

// A word that reads like a known given name or surname, with the next one when that does too.
std::uint32_t Suspects::add_likely(const AnalysedRun& run, std::size_t index, std::uint32_t token) {
  Suspect suspect;
  std::uint32_t end = token;
  for (; end < token + 2 && is_strange_capital(run, end); ++end) {
    if (end > token && run.tokens[end - 1].end + 1 != run.tokens[end].begin) break;
    const std::string_view word = run.text(run.tokens[end]);
    const std::span<const NamePartRow> rows = parts_.find(hash_letters(word));
    if (rows.empty() || word.size() < shortest) break;
    const std::string native(parts_.text(rows.front().native));
    if (!source_says(index, native)) break;
    suspect.expected +=
        (suspect.expected.empty() ? "" : " ") + std::string(parts_.text(rows.front().name));
    suspect.native += (suspect.native.empty() ? "" : "\xC2\xB7") + native;
  }
  if (end == token) return token;
  suspect.span = covering(run.tokens[token].text(), run.tokens[end - 1].text());
  suspect.confidence = end == token + 2 ? two_words : one_word;
  // Beside another strange name one half proves nothing: it may be a Chinese person's given name.
  const bool alone = (token == 0 || !is_capital(run, token - 1)) && !is_capital(run, end) &&
                     is_unnamed(run, token);
  if (suspect.confidence == two_words || alone) report(run, suspect, Severity::minor);
  return end;
}

void Suspects::add_shape(const AnalysedRun& run, std::uint32_t token) {
  const std::string letters = letters_key(run.text(run.tokens[token]));
  if (parts_.syllables(letters) < telling_shape) return;
  report(run, {run.tokens[token].text(), "", "", shape_alone}, Severity::minor);
}

void Suspects::read_alone(const AnalysedRun& run, std::size_t index) {
  if (!run.has_unknown_words) return;
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    if (!is_strange_capital(run, i) || run.tokens[i].text().size() < shortest) continue;
    const std::uint32_t end = add_likely(run, index, i);
    if (end == i && context_.settings.level == Level::strict) add_shape(run, i);
    i = std::max(i, end == i ? i : end - 1);
  }
}

// Robert and Johnson, when both parts of the native name are names of many people.
std::string Suspects::likely_name(const std::vector<std::string>& natives) const {
  std::string name;
  for (const std::string& native : natives) {
    const std::span<const NamePartRow> rows = parts_.find(hash_letters(native));
    if (rows.empty()) return "";
    name += (name.empty() ? "" : " ") + std::string(parts_.text(rows.front().name));
  }
  return name;
}

// The pinyin of the name, in either order, or of its last part, in the words of the block.
void Suspects::look_for(const AnalysedRun& run, const SourcePerson& person) {
  std::vector<std::string> read;
  for (const std::string& part : person.parts)
    read.push_back(context_.source_pack->name_parts.pinyin(part));
  if (std::any_of(read.begin(), read.end(), [](const std::string& r) { return r.empty(); })) return;
  std::string forwards;
  std::string backwards;
  for (const std::string& part : read) {
    forwards += part;
    backwards = part + backwards;
  }
  const std::vector<std::uint64_t> wanted{
      hash_bytes(forwards), hash_bytes(backwards),
      read.back().size() < shortest ? 0 : hash_bytes(read.back())};
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    if (run.tokens[i].letter_case != LetterCase::capitalised || !is_open(run, i)) continue;
    TextHash hash;
    std::uint32_t end = i;
    for (std::uint32_t k = i; k < run.tokens.size() && k < i + longest_name; ++k) {
      if (run.tokens[k].kind == TokenKind::word) add_letters(hash, run.text(run.tokens[k]));
      if (std::find(wanted.begin(), wanted.end(), hash.value()) != wanted.end()) end = k + 1;
    }
    if (end == i) continue;
    const bool whole = end > i + 1;
    const std::vector<std::string> natives =
        whole ? person.parts : std::vector<std::string>{person.parts.back()};
    report(run,
           {covering(run.tokens[i].text(), run.tokens[end - 1].text()), likely_name(natives),
            person.native, in_source},
           Severity::major);
    i = end - 1;
  }
}

void Suspects::read_with_source(const AnalysedRun& run, const AnalysedRun& source) {
  for (const SourcePerson& person : find_source_persons(source, context_.source_pack->name_parts))
    if (person.parts.size() > 1) look_for(run, person);
}

void Suspects::read(std::size_t index) {
  const PageFacts& page = context_.page;
  const AnalysedRun& run = page.target->runs[index];
  if (!run.in_language || run.run->role == Role::code || !run.has_unknown_words) return;
  const std::size_t before = findings_.size();
  if (page.source != nullptr && context_.source_pack != nullptr)
    for (const RunPair& pair : page.pairs)
      if (pair.target == index) read_with_source(run, page.source->runs[pair.source]);
  if (findings_.size() == before) read_alone(run, index);
}

void Suspects::find() {
  const Citations citations(*context_.page.target, context_.pack.names);
  for (std::size_t i = 0; i < context_.page.target->runs.size(); ++i)
    if (!citations.holds(i)) read(i);
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (!context.pack.names.empty()) Suspects(context, findings).find();
}

}  // namespace

extern const Check name_suspect_check;
const Check name_suspect_check{rules, nullptr, &find};

}  // namespace fauxami

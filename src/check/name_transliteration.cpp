// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/transliteration: a name that went through another script. Tested by tests/cases/name.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"name/transliteration", "Accuracy/Mistranslation",
                                      "transliteration", Severity::major, Level::standard}}};

constexpr EvidenceWeights weights{320, 80, 150, 250, 320, 400, 160};

// A given name may be anybody's; a full name of two syllables is short, and joined it is no name.
std::uint16_t worth_of_person(const NameReading& reading, std::uint32_t words) {
  const std::uint8_t syllables = reading.syllables;
  if (reading.part == NamePart::given) return 200;
  if (reading.part == NamePart::surname) return syllables >= 3 ? 650 : 340;
  if (syllables >= 3) return words > 1 ? 850 : 650;
  return words > 1 ? 480 : 200;
}

// A name in several words is less likely to be a brand that happens to look like it.
std::uint16_t worth_of_thing(const NameReading& reading, std::uint32_t words) {
  if (reading.origin == FormOrigin::generic) return 700;
  if (reading.syllables < 3) return 335;
  return words > 1 ? 650 : 550;
}

bool is_person(const NamePage& page, const NameCandidate& candidate) {
  return page.names().entity(candidate.reading.entity).kind == NameKind::person;
}

std::uint32_t words_of(const NameCandidate& candidate) {
  return candidate.mention->end_token - candidate.mention->first_token;
}

// Short words of another alphabet look like many others.
std::uint16_t worth_in_foreign_script(const NamePage& page, const NameCandidate& candidate,
                                      std::uint32_t words) {
  constexpr std::size_t long_word = 7;
  if (is_person(page, candidate) && words > 1) return 700;
  return page.run(candidate).text(candidate.mention->span).size() >= long_word ? 500
         : is_person(page, candidate)                                          ? 400
                                                                               : 320;
}

// What the form is worth before page and source are asked.
std::uint16_t worth_of(const NamePage& page, const NameCandidate& candidate) {
  const NameReading& reading = candidate.reading;
  const std::uint32_t words = words_of(candidate);
  const bool person = is_person(page, candidate);
  const bool foreign_script =
      reading.origin == FormOrigin::katakana || reading.origin == FormOrigin::cyrillic ||
      reading.origin == FormOrigin::ukrainian || reading.origin == FormOrigin::hangul;
  if (foreign_script) return worth_in_foreign_script(page, candidate, words);
  if (reading.origin == FormOrigin::mixed) return 700;
  if (reading.origin == FormOrigin::nickname) return 450;
  return person ? worth_of_person(reading, words) : worth_of_thing(reading, words);
}

bool is_known(const AnalysedRun& run, std::uint32_t index) {
  if (run.tokens[index].analysis != 0) return true;
  const std::vector<Mention>::const_iterator mention = std::lower_bound(
      run.mentions.begin(), run.mentions.end(), index,
      [](const Mention& other, std::uint32_t token) { return other.end_token <= token; });
  return mention != run.mentions.end() && mention->first_token <= index &&
         !mention->readings.front().partial;
}

bool is_strange_capital(const AnalysedRun& run, std::uint32_t index) {
  const Token& token = run.tokens[index];
  return token.kind == TokenKind::word && token.letter_case == LetterCase::capitalised &&
         !is_known(run, index);
}

// "Chen Weiying", "Honghai Plastics": beside another unknown capital, the form is a part of a
// longer name of somebody else. A full personal name is long enough to stand.
bool is_part_of_another_name(const NamePage& page, const NameCandidate& candidate) {
  if (is_person(page, candidate) && candidate.reading.part == NamePart::whole &&
      candidate.reading.syllables >= 3)
    return false;
  const AnalysedRun& run = page.run(candidate);
  const std::uint32_t before = candidate.mention->first_token;
  const std::uint32_t after = candidate.mention->end_token;
  return (before > 0 && is_strange_capital(run, before - 1)) ||
         (after < run.tokens.size() && is_strange_capital(run, after));
}

// "Lu Sen-bao" is written as a person's name is; no company or place is.
bool has_shape_of_person(const NamePage& page, const NameCandidate& candidate) {
  if (is_person(page, candidate) || words_of(candidate) != 2) return false;
  const std::string_view last =
      page.run(candidate).text(page.run(candidate).tokens[candidate.mention->end_token - 1]);
  return last.find('-') != std::string_view::npos ||
         last.find("\xE2\x80\x90") != std::string_view::npos ||
         last.find("\xE2\x80\x91") != std::string_view::npos;
}

// One word that French knows ("Canon", "Mate") is that word.
bool is_plain_word(const NamePage& page, const NameCandidate& candidate) {
  const Mention& mention = *candidate.mention;
  return words_of(candidate) == 1 && page.run(candidate).tokens[mention.first_token].analysis != 0;
}

bool is_quotation_mark(const AnalysedRun& run, std::uint32_t index) {
  if (index >= run.tokens.size() || run.tokens[index].kind != TokenKind::punctuation) return false;
  const char32_t c = decode(run.text(run.tokens[index]), 0).value;
  return c == U'"' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F);
}

// A person's name alone in quotation marks is spoken of as a name: "her Chinese name is 'X'".
bool is_name_spoken_of(const NamePage& page, const NameCandidate& candidate) {
  const AnalysedRun& run = page.run(candidate);
  return is_person(page, candidate) && is_quotation_mark(run, candidate.mention->first_token - 1) &&
         is_quotation_mark(run, candidate.mention->end_token);
}

// "the river Jiulong", "the university of Fuxing": a short form that a generic noun introduces is
// the name of that place. Beside it a small word may stand.
bool follows_generic_noun(const NamePage& page, const NameCandidate& candidate) {
  if (candidate.reading.syllables > 2 || candidate.reading.origin == FormOrigin::generic)
    return false;
  const AnalysedRun& run = page.run(candidate);
  const std::uint32_t first = candidate.mention->first_token;
  for (std::uint32_t back = 1; back <= 3 && back <= first; ++back) {
    const Token& token = run.tokens[first - back];
    if (token.kind != TokenKind::word) return false;
    if (page.names().is_generic_noun(token.key)) return true;
  }
  return false;
}

// "EDA": a short word in capitals is an abbreviation.
bool is_abbreviation(const NamePage& page, const NameCandidate& candidate) {
  constexpr std::uint32_t longest = 4;
  const Token& token = page.run(candidate).tokens[candidate.mention->first_token];
  return words_of(candidate) == 1 && token.letter_case == LetterCase::upper &&
         token.text().size() <= longest;
}

// No romanisation of kana, Hangul or Cyrillic writes an accent of French: "Pelee" with its accents
// is French.
bool has_french_accent(const NamePage& page, const NameCandidate& candidate) {
  if (candidate.reading.origin == FormOrigin::pinyin) return false;
  const std::string_view text = page.run(candidate).text(candidate.mention->span);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    const char32_t lower = to_lower(c.value);
    if (lower == 0xE0 || lower == 0xE7 || lower == 0xE8 || lower == 0xE9 || lower == 0xEA)
      return candidate.reading.syllables == 0;
  }
  return false;
}

// A word of kana, Hangul or Cyrillic that is no person's has no hyphen: "Tai-Kin" is not "Taikin".
bool is_hyphened_thing(const NamePage& page, const NameCandidate& candidate) {
  const std::string_view text = page.run(candidate).text(candidate.mention->span);
  return candidate.reading.syllables == 0 && !is_person(page, candidate) &&
         candidate.reading.origin != FormOrigin::generic &&
         (text.find('-') != std::string_view::npos ||
          text.find("\xE2\x80\x91") != std::string_view::npos);
}

bool is_other(const NamePage& page, const NameCandidate& candidate) {
  if (is_hyphened_thing(page, candidate)) return true;
  if (has_french_accent(page, candidate)) return true;
  if (follows_generic_noun(page, candidate) || is_abbreviation(page, candidate)) return true;
  return is_plain_word(page, candidate) || is_part_of_another_name(page, candidate) ||
         has_shape_of_person(page, candidate) || is_name_spoken_of(page, candidate);
}

struct Judged {
  NameCandidate candidate;
  NameJudgement judgement;
};

void report(const NamePage& page, Judged judged, std::vector<Finding>& findings) {
  Finding finding =
      finding_at(rules[0], page.run(judged.candidate), judged.candidate.mention->span,
                 judged.judgement.confidence,
                 {"name.transliteration.message", name_arguments(page, judged.candidate)});
  finding.notes = std::move(judged.judgement.notes);
  add_name_fixes(finding, page, judged.candidate, judged.judgement.safety());
  findings.push_back(std::move(finding));
}

// A form that may stand for several entities is read as the one with the best evidence.
void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  std::vector<Judged> best;
  for (const NameCandidate& candidate : page.candidates(FormKind::transliteration)) {
    if (is_other(page, candidate)) continue;
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

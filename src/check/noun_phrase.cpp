// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Noun phrases of a sentence. Tested by tests/cases/grammar/*.md.
#include "check/noun_phrase.h"

#include <algorithm>
#include <iterator>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr Features agreeing = feature::gender_mask | feature::number_mask;
constexpr Features nominal = feature::noun | feature::adj;
constexpr std::size_t max_adjectives = 3;

}  // namespace

std::optional<NounPhrase> PhraseReader::read(std::uint32_t begin) const {
  NounPhrase phrase;
  std::uint32_t at = begin;
  const std::uint32_t end = unit_.sentence.end_token;
  phrase.determiner = determiner_at(at);
  if (phrase.determiner != nullptr) phrase.determiner_at = at++;
  while (at < end && is_degree(at)) ++at;
  while (at + 1 < end && phrase.adjectives.size() < max_adjectives && is_prenominal(at) &&
         is_nominal(at + 1))
    phrase.adjectives.push_back(at++);
  if (phrase.determiner == nullptr && phrase.adjectives.empty()) return std::nullopt;
  if (at >= end || !is_noun(at, phrase) || is_shared_adjective(at) || is_foreign(at))
    return std::nullopt;
  phrase.noun = at;
  return phrase;
}

const DeterminerForm* PhraseReader::determiner_at(std::uint32_t at) const {
  const Token& token = unit_.token(at);
  if (!token.has(trait::determiner) || token.kind != TokenKind::word || token.no_translate)
    return nullptr;
  const std::unordered_map<std::uint64_t, DeterminerForm>::const_iterator found =
      pack_.agreement.determiners.find(token.key);
  return found == pack_.agreement.determiners.end() || ends_number(at) ? nullptr : &found->second;
}

// "quarante et un ans": the word belongs to a number that begins before it.
bool PhraseReader::ends_number(std::uint32_t at) const {
  const std::vector<Quantity>& quantities = unit_.run.quantities;
  const std::vector<Quantity>::const_iterator next = std::lower_bound(
      quantities.begin(), quantities.end(), at,
      [](const Quantity& quantity, std::uint32_t token) { return quantity.first_token < token; });
  return next != quantities.begin() && std::prev(next)->span.end >= unit_.token(at).end;
}

bool PhraseReader::is_degree(std::uint32_t at) const {
  return unit_.token(at).has(trait::degree_adverb);
}

bool PhraseReader::is_plain_word(std::uint32_t at) const {
  const Token& token = unit_.token(at);
  return token.kind == TokenKind::word && token.letter_case == LetterCase::lower &&
         token.analysis != 0 && !token.no_translate && !token.elided &&
         !token.has(trait::no_agreement) &&
         unit_.run.text(token).find('-') == std::string_view::npos;
}

bool PhraseReader::is_prenominal(std::uint32_t at) const {
  return unit_.token(at).has(trait::prenominal) && is_plain_word(at);
}

bool PhraseReader::is_nominal(std::uint32_t at) const {
  return is_plain_word(at) && (pack_.lexicon.any_features(unit_.token(at).analysis) & nominal) != 0;
}

// It has a noun reading and no other part of speech; after a determiner that cannot be a pronoun,
// or after determiner and adjective, a verb reading does not count.
bool PhraseReader::is_noun(std::uint32_t at, const NounPhrase& phrase) const {
  if (!is_plain_word(at)) return false;
  const Features parts = pack_.lexicon.any_features(unit_.token(at).analysis) & feature::pos_mask;
  const bool sure_determiner =
      phrase.determiner != nullptr &&
      (!phrase.adjectives.empty() ||
       !pack_.agreement.families[phrase.determiner->family].may_be_pronoun);
  const Features allowed = sure_determiner ? nominal | feature::verb : nominal;
  return (parts & feature::noun) != 0 && (parts & ~allowed) == 0;
}

// "le girl group": beside a word that the language does not know, a word may be as foreign.
bool PhraseReader::is_foreign(std::uint32_t at) const {
  if (at + 1 >= unit_.sentence.end_token) return false;
  const Token& next = unit_.token(at + 1);
  return next.kind == TokenKind::word && next.letter_case == LetterCase::lower &&
         next.analysis == 0;
}

// "le premier tente": an adjective that is a noun or a pronoun too, and agrees with its determiner,
// may be the subject of a verb in the same number.
bool PhraseReader::may_be_clause(const NounPhrase& phrase) const {
  if (phrase.adjectives.empty() || phrase.determiner == nullptr) return false;
  const Features shown = phrase.determiner->features;
  const std::uint32_t last = phrase.adjectives.back();
  return has_reading(last, feature::noun | feature::pron, shown & agreeing) &&
         has_reading(phrase.noun, feature::verb, feature::fin | (shown & feature::number_mask));
}

bool PhraseReader::has_reading(std::uint32_t at, Features parts, Features wanted) const {
  for (const Reading& reading : pack_.lexicon.readings(unit_.token(at).analysis))
    if ((reading.features & parts) != 0 && compatible(reading.features, wanted)) return true;
  return false;
}

// "les premiere et deuxieme places": an adjective before a conjunction waits for a noun further on.
bool PhraseReader::is_shared_adjective(std::uint32_t at) const {
  if ((pack_.lexicon.any_features(unit_.token(at).analysis) & feature::adj) == 0) return false;
  if (at + 1 >= unit_.sentence.end_token) return false;
  const Token& next = unit_.token(at + 1);
  return next.kind == TokenKind::word &&
         (pack_.lexicon.any_features(next.analysis) & feature::cconj) != 0;
}

bool PhraseReader::noun_agrees(std::uint32_t noun, Features with) const {
  if (pack_.agreement.epicene.count(unit_.token(noun).key) != 0) with &= ~feature::gender_mask;
  for (const Reading& reading : pack_.lexicon.readings(unit_.token(noun).analysis))
    if ((reading.features & nominal) != 0 &&
        compatible(reading.features & agreeing, with & agreeing))
      return true;
  return false;
}

bool PhraseReader::agrees(std::uint32_t at, Features part, std::uint32_t noun) const {
  for (const Reading& reading : pack_.lexicon.readings(unit_.token(at).analysis))
    if ((reading.features & part) != 0 && noun_agrees(noun, reading.features)) return true;
  return false;
}

Features PhraseReader::noun_features(std::uint32_t noun) const {
  Features features = 0;
  for (const Reading& reading : pack_.lexicon.readings(unit_.token(noun).analysis))
    if ((reading.features & feature::noun) != 0) features |= reading.features;
  return features & agreeing;
}

Features PhraseReader::leading_features(const NounPhrase& phrase) const {
  if (phrase.determiner != nullptr) return phrase.determiner->features & agreeing;
  Features features = 0;
  for (const Reading& reading :
       pack_.lexicon.readings(unit_.token(phrase.adjectives.front()).analysis))
    if ((reading.features & feature::adj) != 0) features |= reading.features;
  return features & agreeing;
}

bool PhraseReader::fits_before_next(const std::string& form, std::uint32_t at) const {
  if (pack_.agreement.never.count(form) != 0) return false;
  const bool vowel_follows = at + 1 < unit_.sentence.end_token && elides_before(at + 1);
  for (const std::pair<std::string, std::string>& pair : pack_.agreement.before_vowel_pairs)
    if (form == (vowel_follows ? pair.first : pair.second)) return false;
  return true;
}

std::string PhraseReader::inflected(std::uint32_t at, Features part, Features wanted) const {
  const Token& token = unit_.token(at);
  const std::string_view word = unit_.run.text(token);
  for (const Reading& reading : pack_.lexicon.readings(token.analysis)) {
    if ((reading.features & part) == 0) continue;
    for (const std::string& form :
         pack_.lexicon.inflect(pack_.lexicon.lemma(word, reading), part | wanted))
      if (fits_before_next(form, at))
        return token.letter_case == LetterCase::capitalised ? capitalise(form) : form;
  }
  return {};
}

bool PhraseReader::elides_before(std::uint32_t at) const {
  const Token& token = unit_.token(at);
  std::string first;
  append_utf8(first, to_lower(decode(unit_.run.text(token), 0).value));
  return pack_.agreement.vowels.find(first) != std::string::npos &&
         pack_.orthography.aspirated.count(token.key) == 0;
}

}  // namespace fauxami

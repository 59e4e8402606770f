// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Words of a page, looked up once a form. Tested by tests/analyse/word_memory_test.cpp.
#include "analyse/word_memory.h"

#include <algorithm>
#include <bit>

#include "analyse/number_text.h"
#include "base/letters_hash.h"
#include "language/word_recognition.h"

namespace fauxami {
namespace {

// A place for every form of a short page; of a long one, for those that come often. The table
// stays near the processor.
constexpr std::size_t bytes_for_places = 32;
constexpr std::size_t fewest_places = 128;
constexpr std::size_t most_places = 8192;

constexpr Features phrase_openers = feature::det | feature::adj | feature::adp | feature::pron;

Traits bit_if(bool holds, Traits bit) { return holds ? bit : Traits{0}; }

// Of any token: what lists say of its key.
Traits listed_traits(std::uint64_t key, const LanguagePack& pack) {
  return static_cast<Traits>(pack.word_traits.of(key) |
                             bit_if(pack.rules.tables().may_anchor(key), trait::anchors_rule) |
                             bit_if(pack.contractions.changes_form(key), trait::changes_form));
}

}  // namespace

WordMemory::WordMemory(const LanguagePack& pack, std::size_t text_size)
    : pack_(pack),
      forms_(std::bit_ceil(std::clamp(text_size / bytes_for_places, fewest_places, most_places))) {}

const WordMemory::Form& WordMemory::learn(const Token& token, std::string_view word,
                                          Spelling spelling) {
  if (spelling == Spelling::other) return unkept_ = look_up(token, word);
  Places& places = places_of(token);
  places[1] = places[0];
  return places[0] = look_up(token, word);
}

Traits WordMemory::learn_other(const Token& token) {
  const Traits traits = listed_traits(token.key, pack_);
  if (token.kind != TokenKind::punctuation && token.kind != TokenKind::symbol) return traits;
  Places& places = places_of(token);
  places[1] = places[0];
  places[0] = {token.key, 0, traits, LetterCase::none, true};
  return traits;
}

WordMemory::Form WordMemory::look_up(const Token& token, std::string_view word) const {
  Form form{token.key, 0, listed_traits(token.key, pack_), token.letter_case, true};
  form.analysis = recognise(word, token.letter_case, pack_.lexicon, pack_.orthography);
  const bool lower = token.letter_case == LetterCase::lower;
  form.traits |= bit_if((!lower || pack_.names.may_begin_in_lower_case(token.key)) &&
                            pack_.names.may_begin(hash_letters(word)),
                        trait::starts_name);
  form.traits |= bit_if(may_be_compound(word, pack_.numerals), trait::compound_number);
  form.traits |= bit_if((pack_.lexicon.any_features(form.analysis) & phrase_openers) != 0,
                        trait::starts_phrase);
  return form;
}

}  // namespace fauxami

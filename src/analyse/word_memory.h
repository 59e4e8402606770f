// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/token.h"
#include "language/language_pack.h"

namespace fauxami {

/// What the pack says of words, looked up once a form: a page uses few words often. Forms share a
/// table in which the later ones stay, so a hostile page costs no more than a look-up a word. Pages
/// read one after the other may share one; threads may not.
///
/// Example: fill() of the first "maison" searches lexicon and lists; of the next, it compares keys.
class WordMemory {
 public:
  /// For a page with so many bytes of text.
  WordMemory(const LanguagePack& pack, std::size_t text_size);

  /// Sets analysis (not of a no_translate token) and traits of a word token whose key and case
  /// are known. `known_by_key` says that key and case tell the text: then it is remembered.
  enum class Spelling : std::uint8_t { known_by_key, other };
  void fill(Token& token, std::string_view word, Spelling spelling) {
    const Form* form = spelling == Spelling::known_by_key ? find(token) : nullptr;
    if (form == nullptr) form = &learn(token, word, spelling);
    token.traits = form->traits;
    if (!token.no_translate) token.analysis = form->analysis;
  }
  /// Sets the traits of a token of another kind.
  void fill_other(Token& token) {
    const bool mark = token.kind == TokenKind::punctuation || token.kind == TokenKind::symbol;
    const Form* form = mark ? find(token) : nullptr;
    token.traits = form != nullptr ? form->traits : learn_other(token);
  }

  const LanguagePack& pack() const { return pack_; }

 private:
  struct Form {
    std::uint64_t key = 0;
    AnalysisId analysis = 0;
    Traits traits = 0;
    LetterCase letter_case = LetterCase::none;
    bool used = false;
  };
  using Places = std::array<Form, 2>;  // of the same hash, the later form first

  Places& places_of(const Token& token) {
    const std::uint64_t mixed =
        token.key ^ (token.key >> 31U) ^ (static_cast<std::uint64_t>(token.letter_case) << 5U);
    return forms_[mixed & (forms_.size() - 1)];
  }
  const Form* find(const Token& token) {
    for (const Form& form : places_of(token))
      if (form.key == token.key && form.letter_case == token.letter_case && form.used) return &form;
    return nullptr;
  }
  const Form& learn(const Token& token, std::string_view word, Spelling spelling);
  Traits learn_other(const Token& token);
  Form look_up(const Token& token, std::string_view word) const;

  const LanguagePack& pack_;
  std::vector<Places> forms_;
  Form unkept_;  // the last one that key and case do not tell
};

}  // namespace fauxami

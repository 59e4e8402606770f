// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/token.h"
#include "language/language_pack.h"

namespace fauxami {

/// What the pack says of the words of one page, looked up once a form: a page uses few words often.
/// Forms share a table in which the later one stays, so a hostile page costs no more than a look-up
/// a word. Not shared: each page has its own.
///
/// Example: fill() of the first "maison" searches lexicon and lists; of the next, it compares keys.
class WordMemory {
 public:
  /// For a page with so many bytes of text.
  WordMemory(const LanguagePack& pack, std::size_t text_size);

  /// Sets analysis (not of a no_translate token) and traits of a word token whose key and case
  /// are known. `known_by_key` says that key and case tell the text: then it is remembered.
  enum class Spelling : std::uint8_t { known_by_key, other };
  void fill(Token& token, std::string_view word, Spelling spelling);
  /// Sets the traits of a token of another kind.
  void fill_other(Token& token);

  const LanguagePack& pack() const { return pack_; }

 private:
  struct Form {
    std::uint64_t key = 0;
    AnalysisId analysis = 0;
    Traits traits = 0;
    LetterCase letter_case = LetterCase::none;
    bool used = false;
  };
  Form& place_of(const Token& token);
  Form look_up(const Token& token, std::string_view word) const;

  const LanguagePack& pack_;
  std::vector<Form> forms_;
};

}  // namespace fauxami

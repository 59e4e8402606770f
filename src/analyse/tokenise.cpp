// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A run into tokens, in one pass over its bytes. Tested by tests/analyse/tokenise_test.cpp.
#include "analyse/tokenise.h"

#include <array>

#include "analyse/address.h"
#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr char32_t right_quote = 0x2019;
constexpr char32_t last_latin_1 = 0xFF;
constexpr char32_t beyond_latin = 0x370;
constexpr char32_t letter_apostrophe = 0x2BC;  // a letter for Unicode
constexpr char32_t soft_hyphen = 0xAD;

bool is_apostrophe(char32_t c) { return c == '\'' || c == right_quote || c == letter_apostrophe; }

void add_code_point(TextHash& hash, char32_t c) {
  if (c < 0x80) {
    hash.add(static_cast<char>(c));
  } else if (c < 0x800) {
    hash.add(static_cast<char>(0xC0U | (c >> 6U)));
    hash.add(static_cast<char>(0x80U | (c & 0x3FU)));
  } else if (c < 0x10000) {
    hash.add(static_cast<char>(0xE0U | (c >> 12U)));
    hash.add(static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)));
    hash.add(static_cast<char>(0x80U | (c & 0x3FU)));
  } else {
    hash.add(static_cast<char>(0xF0U | (c >> 18U)));
    hash.add(static_cast<char>(0x80U | ((c >> 12U) & 0x3FU)));
    hash.add(static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)));
    hash.add(static_cast<char>(0x80U | (c & 0x3FU)));
  }
}

// Scripts with case; a letter beyond them is asked of Unicode.
bool is_cased(char32_t c) { return c < 0x590 || (c >= 0x1E00 && c < 0x2000) || is_lower(c); }

// The letters U+00C0 to U+00FF in UTF-8: one lead byte, a capital 32 below its small letter. The
// multiplication and division signs stand among them.
constexpr unsigned char latin_lead = 0xC3;
constexpr int case_step = 32;
bool is_small_latin(char second) {
  const unsigned char byte = static_cast<unsigned char>(second);
  return byte >= 0x9F && byte <= 0xBF && byte != 0xB7;
}
bool is_capital_latin(char second) {
  const unsigned char byte = static_cast<unsigned char>(second);
  return byte >= 0x80 && byte <= 0x9E && byte != 0x97;
}

// What has been read of a word: its hash and the case of its letters.
class WordState {
 public:
  void add_letter(char32_t c) {
    if (may_fold_arabic(c)) return add_other(c);
    const char32_t lower = c < 0x80 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : to_lower(c);
    add_code_point(hash_, lower == letter_apostrophe ? U'\'' : lower);
    if (c > last_latin_1 && (lower != c || c == letter_apostrophe)) spelt_plainly_ = false;
    if (lower != c) {
      if (uppers_ == 0 && lowers_ == 0) starts_upper_ = true;
      if (!at_part_) ++inner_uppers_;
      ++uppers_;
    } else if (is_cased(c)) {
      ++lowers_;
    }
    at_part_ = false;
  }
  // Most letters are those of ASCII and Latin-1: small ones, behind a capital at most, are read in
  // one tight loop. Returns where it stopped.
  std::size_t add_plain_letters(std::string_view text, std::size_t at) {
    if (at < text.size() && at_part_ && uppers_ == 0 && lowers_ == 0)
      at = add_first_capital(text, at);
    const std::size_t begin = at;
    for (; at < text.size(); ++at) {
      const unsigned char byte = static_cast<unsigned char>(text[at]);
      if (byte >= 'a' && byte <= 'z') {
        hash_.add(text[at]);
      } else if (byte == latin_lead && at + 1 < text.size() && is_small_latin(text[at + 1])) {
        hash_.add(text[at++]);
        hash_.add(text[at]);
      } else {
        break;
      }
    }
    if (at > begin) at_part_ = false;
    lowers_ += static_cast<std::uint32_t>(at - begin);
    return at;
  }
  void add_other(char32_t c) {
    if (c > last_latin_1 || c == soft_hyphen) spelt_plainly_ = false;
    if (may_fold_arabic(c)) c = fold_arabic(c);
    if (c != soft_hyphen && c != 0) add_code_point(hash_, c);
  }
  void add_joint(char32_t c) {
    add_code_point(hash_, is_apostrophe(c) ? U'\'' : c);
    if (c == letter_apostrophe) spelt_plainly_ = false;
    has_apostrophe_ = has_apostrophe_ || is_apostrophe(c);
    at_part_ = true;
  }

  std::uint64_t key() const { return hash_.value(); }
  bool has_apostrophe() const { return has_apostrophe_; }
  // Key and case tell the text, but for the shape of its apostrophes: no character is left out of
  // the key, no two capitals share a small letter, and none stands inside the word.
  WordMemory::Spelling spelling() const {
    const bool known =
        spelt_plainly_ && (lowers_ == 0 || uppers_ == 0 || (uppers_ == 1 && starts_upper_));
    return known ? WordMemory::Spelling::known_by_key : WordMemory::Spelling::other;
  }
  // A capital after an inner hyphen or apostrophe is that of a part ("Jean-Paul").
  LetterCase letter_case() const {
    if (uppers_ == 0) return lowers_ == 0 ? LetterCase::none : LetterCase::lower;
    if (lowers_ == 0) return uppers_ == 1 ? LetterCase::capitalised : LetterCase::upper;
    return starts_upper_ && inner_uppers_ == 0 ? LetterCase::capitalised : LetterCase::mixed;
  }

 private:
  std::size_t add_first_capital(std::string_view text, std::size_t at) {
    const unsigned char byte = static_cast<unsigned char>(text[at]);
    if (byte >= 'A' && byte <= 'Z') {
      hash_.add(static_cast<char>(byte + case_step));
    } else if (byte == latin_lead && at + 1 < text.size() && is_capital_latin(text[at + 1])) {
      hash_.add(text[at++]);
      hash_.add(static_cast<char>(text[at] + case_step));
    } else {
      return at;
    }
    starts_upper_ = true;
    uppers_ = 1;
    at_part_ = false;
    return at + 1;
  }

  TextHash hash_;
  std::uint32_t uppers_ = 0;
  std::uint32_t lowers_ = 0;
  std::uint32_t inner_uppers_ = 0;
  bool starts_upper_ = false;
  bool at_part_ = true;
  bool spelt_plainly_ = true;
  bool has_apostrophe_ = false;
};

bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
// Format characters that stand inside words: soft hyphen, zero-width joiner and non-joiner.
bool is_inner_format(char32_t c) { return c == soft_hyphen || c == 0x200C || c == 0x200D; }

// What a byte of ASCII is to the tokeniser. Of a mark that ends no word by itself it says so: it
// may go on with an apostrophe, a hyphen, a digit or an address.
enum class ByteKind : std::uint8_t { space, letter, digit, mark, joining_mark, control, beyond };

constexpr std::array<ByteKind, 256> make_byte_kinds() {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const bool space = byte == ' ' || (byte >= '\t' && byte <= '\r');
    kinds[byte] = byte >= 0x80                 ? ByteKind::beyond
                  : letter                     ? ByteKind::letter
                  : space                      ? ByteKind::space
                  : byte >= '0' && byte <= '9' ? ByteKind::digit
                  : byte < ' ' || byte == 0x7F ? ByteKind::control
                                               : ByteKind::mark;
  }
  for (const char mark : {'\'', '-', '_', '.', ':', '/', '\\', '@'})
    kinds[static_cast<unsigned char>(mark)] = ByteKind::joining_mark;
  return kinds;
}
constexpr std::array<ByteKind, 256> byte_kinds = make_byte_kinds();

ByteKind kind_of(char byte) { return byte_kinds[static_cast<unsigned char>(byte)]; }

class Tokeniser {
 public:
  Tokeniser(AnalysedRun& analysed, WordMemory& words)
      : analysed_(analysed),
        run_(*analysed.run),
        text_(run_.text),
        words_(words),
        orthography_(words.pack().orthography),
        tokens_(analysed.tokens),
        protected_(run_.no_translate.begin()) {
    tokens_.reserve(text_.size() / 5 + 1);
    analysed.marks.reserve(text_.size() / 32 + 1);
  }

  void read() {
    while (at_ < text_.size()) read_one();
  }

 private:
  void read_one() {
    switch (kind_of(text_[at_])) {
      case ByteKind::space: ++at_; return;
      case ByteKind::letter: return read_word(text_[at_]);
      case ByteKind::digit: return read_number();
      default: return read_other();
    }
  }

  void read_other() {
    const CodePoint c = decode(text_, at_);
    switch (class_of(c.value)) {
      case CharacterClass::space: at_ += c.size; break;
      case CharacterClass::letter: read_word(c.value); break;
      case CharacterClass::digit: read_number(); break;
      case CharacterClass::other_number: add_number(at_ + c.size); break;
      case CharacterClass::ideograph: read_ideographs(); break;
      case CharacterClass::punctuation: read_punctuation(c); break;
      default: add_mark(TokenKind::symbol, c); break;
    }
  }

  // A letter, mark or number sign continues a word; digits do unless the word hangs on a number
  // ("10h35"). Hyphens, apostrophes and underscores need such a character behind them.
  void read_word(char32_t first) {
    WordState state;
    const std::size_t plain_end = state.add_plain_letters(text_, at_);
    if (plain_end == text_.size() || ends_word(plain_end)) return finish_word(state, plain_end);
    if (first >= beyond_latin) analysed_.has_other_scripts = true;
    read_rest(state, plain_end);
  }

  // Whether a word ends for sure before the byte at `at`.
  bool ends_word(std::size_t at) const {
    const ByteKind kind = kind_of(text_[at]);
    if (kind == ByteKind::space || kind == ByteKind::mark || kind == ByteKind::control) return true;
    return text_[at] == '.' && !may_continue_address(text_, at);
  }

  void read_rest(WordState state, std::size_t at) {
    const bool after_number = follows(TokenKind::number);
    WordState elided;
    std::size_t elided_end = 0;
    for (; at < text_.size(); at = state.add_plain_letters(text_, at)) {
      const CodePoint c = decode(text_, at);
      const CharacterClass kind = class_of(c.value);
      if (kind == CharacterClass::letter && (c.value != letter_apostrophe || at == at_)) {
        state.add_letter(c.value);
      } else if (kind == CharacterClass::digit || kind == CharacterClass::other_number) {
        if (after_number || begins_sum(state.key())) break;
        state.add_other(c.value);
      } else if (kind == CharacterClass::mark || is_inner_format(c.value)) {
        state.add_other(c.value);
      } else if (is_apostrophe(c.value)) {
        if (elided_end != 0) break;
        WordState joined = state;
        joined.add_joint(c.value);
        if (orthography_.elisions.count(joined.key()) != 0) {
          elided = joined;
          elided_end = at + c.size;
        }
        if (!continues_word(at + c.size, after_number)) break;
        state = joined;
      } else if ((is_hyphen(c.value) || c.value == '_') &&
                 continues_word(at + c.size, after_number)) {
        state.add_joint(c.value);
      } else {
        break;
      }
      at += c.size;
    }
    if (elided_end != 0 && orthography_.apostrophe_words.count(state.key()) == 0) {
      add_word(elided, elided_end);
      tokens_.back().elided = true;
    } else if (!try_address(at)) {
      finish_word(state, at);
    }
  }

  void finish_word(const WordState& state, std::size_t end) {
    add_word(state, end);
    if (tokens_.back().analysis == 0) analysed_.has_unknown_words = true;
  }

  // "Rp5000", "EUR20", "FY25": letters that the language glues to digits stand apart. Codes
  // in capitals that CLDR alone knows do not: "AMD64" is no money.
  bool begins_sum(std::uint64_t key) const {
    constexpr NumberWordKinds glued = kinds(NumberWordKind::currency_before, NumberWordKind::prefix,
                                            NumberWordKind::fiscal_before);
    for (const NumberPhrase& phrase : words_.pack().numerals.phrases_of(key))
      if ((kinds(phrase.word.kind) & glued) != 0 && phrase.rest_count == 0 && phrase.letters == 0)
        return true;
    return false;
  }

  bool continues_word(std::size_t at, bool after_number) const {
    if (at >= text_.size()) return false;
    const CharacterClass kind = class_of(decode(text_, at).value);
    return kind == CharacterClass::letter || (kind == CharacterClass::digit && !after_number);
  }

  void read_number() {
    std::size_t at = at_;
    while (at < text_.size()) {
      const CodePoint c = decode(text_, at);
      if (class_of(c.value) != CharacterClass::digit) break;
      at += c.size;
    }
    if (!try_address(at)) add_number(at);
  }

  void read_ideographs() {
    std::size_t at = at_;
    while (at < text_.size()) {
      const CodePoint c = decode(text_, at);
      if (class_of(c.value) != CharacterClass::ideograph) break;
      at += c.size;
    }
    analysed_.has_other_scripts = true;
    add(TokenKind::ideographs, at);
  }

  void read_punctuation(CodePoint c) {
    const bool free = tokens_.empty() || tokens_.back().end != at_;
    if ((c.value == '@' || c.value == '#') &&
        (free || tokens_.back().kind == TokenKind::punctuation)) {
      if (const std::size_t end = tag_end(at_ + 1); end != 0) return add(TokenKind::address, end);
    } else if ((c.value == '/' || c.value == '.') && free) {
      if (const std::size_t end = address_end(text_, at_); end > at_)
        return add(TokenKind::address, end);
    }
    add_mark(TokenKind::punctuation, c);
  }

  // "@name" and "#tag" hold a letter; 0 when these are none.
  std::size_t tag_end(std::size_t at) const {
    const std::size_t begin = at;
    bool letters = false;
    while (at < text_.size()) {
      const CodePoint c = decode(text_, at);
      const CharacterClass kind = class_of(c.value);
      if (kind == CharacterClass::letter || kind == CharacterClass::ideograph)
        letters = true;
      else if (kind != CharacterClass::digit && kind != CharacterClass::mark && c.value != '_')
        break;
      at += c.size;
    }
    return letters && at > begin ? at : 0;
  }

  bool try_address(std::size_t word_end) {
    if (!may_continue_address(text_, word_end) || follows(TokenKind::number)) return false;
    if (at_ < not_address_until_ && text_[word_end] != ':') return false;
    const std::size_t end = address_end(text_, at_);
    if (end <= word_end) {
      not_address_until_ = address_chunk_end(text_, at_);
      return false;
    }
    add(TokenKind::address, end);
    return true;
  }

  bool follows(TokenKind kind) const {
    return !tokens_.empty() && tokens_.back().end == at_ && tokens_.back().kind == kind;
  }

  void add_word(const WordState& state, std::size_t end) {
    Token& token = push(TokenKind::word, end);
    token.key = state.key();
    token.letter_case = state.letter_case();
    token.apostrophe = state.has_apostrophe();
    words_.fill(token, token.in(text_), state.spelling());
  }

  void add_number(std::size_t end) {
    analysed_.has_numbers = true;
    add(TokenKind::number, end);
  }

  void add_mark(TokenKind kind, CodePoint c) {
    analysed_.marks.push_back({static_cast<std::uint32_t>(tokens_.size()), c.value});
    add(kind, at_ + c.size);
  }

  void add(TokenKind kind, std::size_t end) {
    Token& token = push(kind, end);
    const unsigned char first = static_cast<unsigned char>(text_[token.begin]);
    if (token.text().size() == 1 && first < 0x80) {
      TextHash hash;
      hash.add(static_cast<char>(first));
      token.key = hash.value();
    } else {
      token.key = hash_word(token.in(text_));
    }
    words_.fill_other(token);
  }

  Token& push(TokenKind kind, std::size_t end) {
    // Written in place: a token copied right after its bit fields were set would stall.
    Token& token = tokens_.emplace_back();
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.kind = kind;
    if (!run_.no_translate.empty()) protect(token);
    at_ = end;
    return token;
  }

  void protect(Token& token) {
    while (protected_ != run_.no_translate.end() && protected_->end <= token.begin) ++protected_;
    token.no_translate =
        protected_ != run_.no_translate.end() && protected_->overlaps(token.text());
  }

  AnalysedRun& analysed_;
  const TextRun& run_;
  std::string_view text_;
  WordMemory& words_;
  const Orthography& orthography_;
  std::vector<Token>& tokens_;
  std::vector<Span>::const_iterator protected_;
  std::size_t at_ = 0;
  std::size_t not_address_until_ = 0;  // one attempt a chunk keeps "a.a.a.a..." linear
};

}  // namespace

void tokenise(AnalysedRun& analysed, WordMemory& words) { Tokeniser(analysed, words).read(); }

AnalysedRun tokenise(const TextRun& run, const LanguagePack& pack) {
  WordMemory words(pack, run.text.size());
  AnalysedRun analysed;
  analysed.run = &run;
  tokenise(analysed, words);
  return analysed;
}

}  // namespace fauxami

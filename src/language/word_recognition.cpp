// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Words that the lexicon does not list whole. Tested by tests/language/word_recognition_test.cpp.
#include "language/word_recognition.h"

#include <string>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::size_t shortest_prefixed_part = 4;
constexpr Features open_classes = feature::noun | feature::adj | feature::verb | feature::adv;

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool is_hyphen(char32_t letter) { return letter == U'-' || letter == 0x2010 || letter == 0x2011; }

// Straight apostrophes and plain hyphens, as the data writes them.
std::string plain_joints(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode(word, at);
    const bool is_apostrophe = point.value == 0x2019 || point.value == 0x2BC;
    append_utf8(plain, is_apostrophe ? U'\'' : is_hyphen(point.value) ? U'-' : point.value);
    at += point.size;
  }
  return plain;
}

bool all_digits(std::string_view part) {
  return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
}

class Recognition {
 public:
  Recognition(const Lexicon& lexicon, const Orthography& orthography)
      : lexicon_(lexicon), orthography_(orthography) {}

  AnalysisId read(std::string_view word) const {
    if (word.find('-') == std::string_view::npos) return read_prefixed(to_lower(word));
    if (const AnalysisId head = read_before_clitics(word, to_lower(word)); head != 0) return head;
    if (const AnalysisId prefixed = read_prefixed(to_lower(word)); prefixed != 0) return prefixed;
    return read_parts(word);
  }

 private:
  AnalysisId look_up(std::string_view part) const {
    return lexicon_.find_any_case(part, letter_case_of(part));
  }

  // Two clitics at most: "donne-le-moi".
  AnalysisId read_before_clitics(std::string_view word, std::string_view lower) const {
    for (int clitics = 0; clitics < 2; ++clitics) {
      std::size_t size = 0;
      for (const std::string& clitic : orthography_.clitic_suffixes) {
        if (!ends_with(lower, clitic)) continue;
        size = clitic.size();
        break;
      }
      if (size == 0 || size >= lower.size() || lower.size() != word.size()) return 0;
      word.remove_suffix(size);
      lower.remove_suffix(size);
      if (const AnalysisId head = look_up(word); head != 0) return head;
    }
    return 0;
  }

  // A prefix that ends with a hyphen stands before one only; the others also join the word.
  AnalysisId read_prefixed(std::string_view lower) const {
    for (const std::string& prefix : orthography_.prefixes) {
      if (!starts_with(lower, prefix)) continue;
      std::string_view rest = lower.substr(prefix.size());
      if (rest.substr(0, 1) == "-") rest.remove_prefix(1);
      if (rest.size() < shortest_prefixed_part) continue;
      const AnalysisId analysis = lexicon_.find_any_case(rest, LetterCase::lower);
      if ((lexicon_.any_features(analysis) & open_classes) != 0) return analysis;
    }
    return 0;
  }

  AnalysisId read_parts(std::string_view word) const {
    AnalysisId last = 0;
    bool after_combining_form = true;
    for (std::size_t begin = 0; begin <= word.size();) {
      const std::size_t end = std::min(word.find('-', begin), word.size());
      const std::string_view part = word.substr(begin, end - begin);
      last = look_up(part);
      if (last == 0 && !all_digits(part) && !is_prefix(part)) return 0;
      const bool at_end = end == word.size();
      if (!at_end)
        after_combining_form =
            after_combining_form && (last == 0 || lexicon_.any_features(last) == feature::x);
      begin = end + 1;
    }
    return after_combining_form && last != 0 ? last : Lexicon::known_compound;
  }

  bool is_prefix(std::string_view part) const {
    const std::string lower = to_lower(part);
    for (const std::string& prefix : orthography_.prefixes)
      if (lower == prefix || lower + "-" == prefix) return true;
    return false;
  }

  const Lexicon& lexicon_;
  const Orthography& orthography_;
};

}  // namespace

AnalysisId recognise(std::string_view word, LetterCase letter_case, const Lexicon& lexicon,
                     const Orthography& orthography) {
  const AnalysisId whole = lexicon.find_any_case(word, letter_case);
  if (whole != 0 || lexicon.empty()) return whole;
  const Recognition recognition(lexicon, orthography);
  if (word.find('\xE2') == std::string_view::npos) return recognition.read(word);
  const std::string plain = plain_joints(word);
  const AnalysisId respelt = lexicon.find_any_case(plain, letter_case);
  return respelt != 0 ? respelt : recognition.read(plain);
}

LetterCase letter_case_of(std::string_view word) {
  bool first_upper = false;
  std::size_t uppers = 0;
  std::size_t lowers = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode(word, at);
    const bool upper = is_upper(point.value);
    first_upper = first_upper || (at == 0 && upper);
    uppers += upper ? 1 : 0;
    lowers += is_lower(point.value) ? 1 : 0;
    at += point.size;
  }
  if (uppers == 0) return lowers == 0 ? LetterCase::none : LetterCase::lower;
  if (lowers == 0) return uppers == 1 ? LetterCase::capitalised : LetterCase::upper;
  return first_upper && uppers == 1 ? LetterCase::capitalised : LetterCase::mixed;
}

}  // namespace fauxami

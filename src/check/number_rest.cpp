// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers that one side lacks. Tested by tests/cases/number/missing*.md.
#include "check/number_rest.h"

#include <algorithm>

#include "check/number_writing.h"

namespace fauxami {
namespace {

using Numbers = std::vector<PairedNumber>;

constexpr std::string_view any_degree = "deg";  // "to turn by 180 degrees" is a figure of speech

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A number that no translator leaves out by accident of style.
bool has_weight(const AnalysedRun& run, const Quantity& quantity, const LanguagePack& pack) {
  if (!quantity.is_exact() || quantity.spelled_out || quantity.low.sign() <= 0) return false;
  if (quantity.approximation == Approximation::range) return false;
  if (quantity.role == QuantityRole::share)
    return quantity.decimals > 0 || quantity.mantissa >= Rational(2);
  if (quantity.role != QuantityRole::amount) return false;
  const bool sum = is_money(quantity.unit, pack) && !quantity.whole.empty();
  const std::string_view text = run.text(quantity.span);
  const std::size_t digits =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
  return sum || quantity.scale_exponent >= 4 || (digits >= 4 && quantity.grouped) ||
         (is_measure(quantity, pack) && digits >= 2 && quantity.unit != any_degree);
}

bool any_left(const Numbers& numbers, std::uint32_t sentence) {
  return std::any_of(numbers.begin(), numbers.end(), [&](const PairedNumber& number) {
    return number.is_left() && number.sentence == sentence;
  });
}

// The same digits stand on the other side, as something that was not read as a number.
bool shows_digits(const AnalysedRun& run, const Quantity& quantity) {
  const std::string wanted = significand(quantity.mantissa);
  std::string digits;
  for (const char c : run.run->text) {
    if (is_digit(c))
      digits.push_back(c);
    else if (static_cast<unsigned char>(c) < 0x80 && c != '.' && c != ',' && c != ' ')
      digits.push_back('|');
  }
  return digits.find(wanted) != std::string::npos;
}

// "20 miles (32 km)": one measure in two units, of which a translation may keep one.
bool is_said_twice(const Numbers& numbers, std::uint32_t index, const LanguagePack& pack) {
  const Quantity& quantity = *numbers[index].quantity;
  for (std::uint32_t i = 0; i < numbers.size(); ++i) {
    const Quantity& other = *numbers[i].quantity;
    if (i == index || numbers[i].is_left() || other.unit == quantity.unit) continue;
    if (is_money(other.unit, pack) && is_money(quantity.unit, pack)) return true;
    if (pack.units.convert(other.low, other.unit, quantity.unit)) return true;
  }
  return false;
}

std::vector<std::uint32_t> unpaired(const Numbers& numbers, const AnalysedRun& run,
                                    const Numbers& others, const AnalysedRun& other_run,
                                    const LanguagePack& pack) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < numbers.size(); ++i) {
    const PairedNumber& number = numbers[i];
    if (!number.is_left() || !has_weight(run, *number.quantity, pack)) continue;
    if (any_left(others, number.sentence)) continue;
    if (shows_digits(other_run, *number.quantity) || is_said_twice(numbers, i, pack)) continue;
    found.push_back(i);
  }
  return found;
}

// A word that translation keeps: a name, an address.
bool is_anchor(const Token& token) {
  if (token.kind == TokenKind::address) return true;
  return token.kind == TokenKind::word && !token.elided && token.end - token.begin >= 3 &&
         (token.letter_case == LetterCase::capitalised || token.letter_case == LetterCase::upper ||
          token.letter_case == LetterCase::mixed);
}

const Token* find_anchor(const AnalysedRun& run, const Token& wanted) {
  for (const Token& token : run.tokens)
    if (token.key == wanted.key && token.kind == wanted.kind && is_anchor(token)) return &token;
  return nullptr;
}

struct SharedAnchors {
  std::size_t names = 0;
  std::size_t addresses = 0;
  bool other_addresses = false;  // each side has one that the other lacks
};

SharedAnchors shared_anchors(const AnalysedRun& source, const AnalysedRun& target) {
  SharedAnchors shared;
  bool lacking = false;
  for (const Token& token : source.tokens) {
    if (!is_anchor(token)) continue;
    const bool found = find_anchor(target, token) != nullptr;
    const bool address = token.kind == TokenKind::address;
    if (found) ++(address ? shared.addresses : shared.names);
    lacking = lacking || (address && !found);
  }
  const bool has_address =
      std::any_of(target.tokens.begin(), target.tokens.end(),
                  [](const Token& token) { return token.kind == TokenKind::address; });
  shared.other_addresses = lacking && has_address && shared.addresses == 0;
  return shared;
}

// The blocks speak of one thing: a number or two names in common, and no other links.
bool belong_together(const NumberPairs& pairs) {
  const SharedAnchors shared = shared_anchors(*pairs.source_run, *pairs.target_run);
  if (shared.other_addresses) return false;
  const bool number =
      std::any_of(pairs.target.begin(), pairs.target.end(), [](const PairedNumber& paired) {
        return paired.match == NumberMatch::exact && paired.quantity->low >= Rational(10);
      });
  return number || shared.addresses > 0 || shared.names >= 2;
}

bool is_in_number(const AnalysedRun& run, std::uint32_t token) {
  return std::any_of(run.quantities.begin(), run.quantities.end(), [&](const Quantity& quantity) {
    return run.tokens[token].begin >= std::min(quantity.whole.begin, quantity.span.begin) &&
           run.tokens[token].end <= std::max(quantity.whole.end, quantity.span.end);
  });
}

// The word behind a number, which itself is right, or before it; the number where there is none.
std::uint32_t word_beside(const AnalysedRun& run, const Quantity& quantity) {
  constexpr std::uint32_t reach = 10;
  const std::uint32_t first = quantity.first_token;
  const auto is_word = [&](std::uint32_t i) {
    return i < run.tokens.size() && run.tokens[i].kind == TokenKind::word && !is_in_number(run, i);
  };
  for (std::uint32_t i = first + 1; i <= first + reach; ++i)
    if (is_word(i)) return i;
  for (std::uint32_t i = first; i-- > 0 && i + reach >= first;)
    if (is_word(i)) return i;
  return first;
}

}  // namespace

NumberRest find_unpaired(const NumberPairs& pairs, const LanguagePack& pack) {
  NumberRest rest;
  // A sentence more or less, and a passage may have been left out on purpose.
  if (!pairs.by_sentence) return rest;
  rest.missing = unpaired(pairs.source, *pairs.source_run, pairs.target, *pairs.target_run, pack);
  rest.added = unpaired(pairs.target, *pairs.target_run, pairs.source, *pairs.source_run, pack);
  if (rest.missing.empty() && rest.added.empty()) return rest;
  return belong_together(pairs) ? rest : NumberRest();
}

std::uint32_t anchor_of(const NumberPairs& pairs, std::uint32_t source) {
  const PairedNumber& number = pairs.source[source];
  const AnalysedRun& target = *pairs.target_run;
  std::uint32_t best = PairedNumber::none;
  std::uint32_t nearest = UINT32_MAX;
  const auto offer = [&](std::uint32_t source_begin, std::uint32_t token) {
    const std::uint32_t begin = number.quantity->span.begin;
    const std::uint32_t distance =
        begin > source_begin ? begin - source_begin : source_begin - begin;
    if (distance < nearest) {
      nearest = distance;
      best = token;
    }
  };
  for (const PairedNumber& other : pairs.source)
    if (other.partner != PairedNumber::none)
      offer(other.quantity->span.begin, word_beside(target, *pairs.target[other.partner].quantity));
  for (const Token& token : pairs.source_run->tokens)
    if (const Token* anchor = is_anchor(token) ? find_anchor(target, token) : nullptr)
      offer(token.begin, static_cast<std::uint32_t>(anchor - target.tokens.data()));
  return best == PairedNumber::none ? 0 : best;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Digits, grouping marks and decimals. Tested by tests/analyse/number_digits_test.cpp.
#include "analyse/number_digits.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t max_groups = 10;
constexpr std::size_t max_digits = 28;
constexpr char32_t any_decimal = 0x066B;   // Arabic decimal separator: never groups
constexpr char32_t any_grouping = 0x066C;  // Arabic thousands separator: never a decimal mark

// Digits joined by marks, each mark touching both neighbours: 1.234,5 has three groups.
struct Chain {
  std::array<std::uint32_t, max_groups> tokens{};
  std::array<std::uint32_t, max_groups> lengths{};
  std::array<char32_t, max_groups> marks{};  // marks[i] stands behind tokens[i]
  std::uint32_t count = 0;
  bool too_long = false;
};

// The mark as its plain form, or 0 when it joins no digits.
char32_t plain_mark(char32_t c) {
  switch (c) {
    case '.':
    case ',':
    case '\'':
    case 0x00B7:
    case any_decimal:
    case any_grouping: return c;
    case 0xFF0C: return ',';
    case 0xFF0E: return '.';
    case 0x2019: return '\'';
    default: return 0;
  }
}

Chain chain_at(const NumberText& text, std::uint32_t first) {
  Chain chain;
  chain.lengths[0] = text.digits(first).count;
  chain.tokens[chain.count++] = first;
  for (std::uint32_t at = first; at + 2 < text.token_count(); at += 2) {
    const char32_t mark = plain_mark(text.code_point(text.place_of(at + 1)));
    if (mark == 0 || !text.touches_next(at) || !text.touches_next(at + 1)) break;
    const std::uint32_t length = text.digits(at + 2).count;
    if (length == 0) break;
    if (chain.count == max_groups) {
      chain.too_long = true;
      break;
    }
    chain.marks[chain.count - 1] = mark;
    chain.lengths[chain.count] = length;
    chain.tokens[chain.count++] = at + 2;
  }
  return chain;
}

// Collects digits as "1234.5" without allocating.
class Digits {
 public:
  bool add(std::string_view token) {
    for (std::size_t at = 0; at < token.size();) {
      const CodePoint c = decode(token, at);
      at += c.size;
      const std::uint32_t value = digit_value(c.value);
      if (value > 9 || size_ + 2 >= buffer_.size()) return false;
      buffer_[size_++] = static_cast<char>('0' + value);
    }
    return true;
  }
  void point() { buffer_[size_++] = '.'; }
  std::optional<Rational> value() const { return Rational::parse({buffer_.data(), size_}); }

 private:
  std::array<char, max_digits + 2> buffer_{};
  std::size_t size_ = 0;
};

bool may_lead_groups(const NumberText& text, std::uint32_t token, std::uint32_t longest) {
  const NumberText::DigitToken digits = text.digits(token);
  return digits.count >= 1 && digits.count <= longest && digits.first != 0;
}

// Groups [1, end) all as long as the grouping asks: threes, fours, or twos and a last three.
bool are_groups(const NumberText& text, const Chain& chain, std::uint32_t end) {
  const auto all = [&](std::uint32_t last, std::uint32_t length) {
    return std::all_of(chain.lengths.begin() + 1, chain.lengths.begin() + last,
                       [&](std::uint32_t digits) { return digits == length; });
  };
  if (all(end, 3)) return may_lead_groups(text, chain.tokens[0], 3);
  if (all(end, 4) && text.grammar().habits.positional != 0)
    return may_lead_groups(text, chain.tokens[0], 4);
  return end >= 3 && chain.marks[0] == ',' && chain.lengths[end - 1] == 3 && all(end - 1, 2) &&
         may_lead_groups(text, chain.tokens[0], 2);
}

bool same_marks(const Chain& chain, std::uint32_t end) {
  return std::all_of(chain.marks.begin(), chain.marks.begin() + end,
                     [&](char32_t mark) { return mark == chain.marks[0]; });
}

bool groups_with(const NumberText& text, char32_t mark) {
  return mark == any_grouping || mark == '\'' || text.grammar().groups_with(mark);
}
// The mark with which the language groups, not one that is merely seen.
bool is_first_choice(const NumberText& text, char32_t mark) {
  return !text.grammar().grouping_marks.empty() && text.grammar().grouping_marks[0] == mark;
}
bool is_decimal(const NumberText& text, char32_t mark) {
  return mark == any_decimal || mark == text.grammar().decimal_mark;
}

bool ends_with_zero(const NumberText& text, std::uint32_t token) {
  return text.digits(token).value % 10 == 0;
}

// How many groups of the chain stand before the decimal mark, or 0 when it is no plain number.
struct Shape {
  std::uint32_t integers = 0;
  bool doubtful = false;  // one mark before three digits, which the language uses the other way
};

Shape shape_of_one_mark(const NumberText& text, const Chain& chain) {
  const char32_t mark = chain.marks[0];
  const bool group = are_groups(text, chain, 2);
  const bool three = group && chain.lengths[1] == 3 && mark != any_decimal;
  if (is_decimal(text, mark) && three && groups_with(text, mark))
    return {2, !ends_with_zero(text, chain.tokens[1])};
  if (is_decimal(text, mark)) return {1, three};
  if (group && groups_with(text, mark))
    return {2, (mark == '.' || mark == ',') && !is_first_choice(text, mark)};
  return {mark == '.' || mark == ',' || mark == 0x00B7 ? 1U : 0U, false};
}

Shape shape_of(const NumberText& text, const Chain& chain) {
  const std::uint32_t marks = chain.count - 1;
  if (marks == 0) return {1, false};
  if (marks == 1) return shape_of_one_mark(text, chain);
  if (same_marks(chain, marks) && chain.marks[0] != any_decimal &&
      are_groups(text, chain, chain.count))
    return {chain.count, false};
  const char32_t last = chain.marks[marks - 1];
  const bool mixed = last != chain.marks[0] && same_marks(chain, marks - 1) &&
                     are_groups(text, chain, marks) && last != '\'' && last != any_grouping;
  return {mixed ? marks : 0, false};
}

bool is_group_space(const NumberText& text, char32_t c) {
  return c == 0x202F || c == 0x2009 || c == 0x2007 || text.grammar().groups_with(c);
}

// One white space of the language's grouping marks between two number tokens.
bool spaced_group_follows(const NumberText& text, std::uint32_t token) {
  if (token + 1 >= text.token_count() || text.digits(token + 1).count != 3) return false;
  const Span gap{text.token(token).end, text.token(token + 1).begin};
  if (gap.empty()) return false;
  const std::string_view space = text.text(gap);
  const CodePoint c = decode(space, 0);
  return c.size == space.size() && is_group_space(text, c.value);
}

bool add_spaced_groups(const NumberText& text, std::uint32_t& token, Digits& digits,
                       DigitRun& run) {
  if (!may_lead_groups(text, token, 3)) return true;
  while (spaced_group_follows(text, token)) {
    run.grouped = true;
    if (!digits.add(text.text(text.token(++token).text()))) return false;
  }
  return true;
}

// 1200 for "1,200" read as 1.2, and the other way round.
std::optional<Rational> read_otherwise(const DigitRun& run) {
  const Rational thousand(1000);
  return run.decimals > 0 ? run.value.times(thousand) : run.value.divided_by(thousand);
}

// Fractions in one sign. Source: Unicode Character Database, field Numeric_Value.
std::optional<Rational> sign_fraction(char32_t c) {
  struct Sign {
    char32_t sign;
    std::uint8_t numerator;
    std::uint8_t denominator;
  };
  constexpr std::array<Sign, 18> signs{{{0xBC, 1, 4},
                                        {0xBD, 1, 2},
                                        {0xBE, 3, 4},
                                        {0x2150, 1, 7},
                                        {0x2151, 1, 9},
                                        {0x2152, 1, 10},
                                        {0x2153, 1, 3},
                                        {0x2154, 2, 3},
                                        {0x2155, 1, 5},
                                        {0x2156, 2, 5},
                                        {0x2157, 3, 5},
                                        {0x2158, 4, 5},
                                        {0x2159, 1, 6},
                                        {0x215A, 5, 6},
                                        {0x215B, 1, 8},
                                        {0x215C, 3, 8},
                                        {0x215D, 5, 8},
                                        {0x215E, 7, 8}}};
  for (const Sign& sign : signs)
    if (sign.sign == c) return Rational::of(sign.numerator, sign.denominator);
  return std::nullopt;
}

void add_sign_fraction(const NumberText& text, std::uint32_t last, DigitRun& run) {
  if (run.decimals != 0 || !text.touches_next(last)) return;
  const std::optional<Rational> part = sign_fraction(text.code_point(text.place_of(last + 1)));
  const std::optional<Rational> sum = part ? run.value.plus(*part) : std::nullopt;
  if (!sum) return;
  run.value = *sum;
  run.fraction = true;
  run.end = text.token(last + 1).end;
  run.next = text.place_of(last + 2);
}

std::optional<DigitRun> read_sign_fraction(const NumberText& text, Place at) {
  const std::optional<Rational> value = sign_fraction(text.code_point(at));
  if (!value) return std::nullopt;
  DigitRun run;
  run.value = *value;
  run.fraction = true;
  run.end = text.token(at.token).end;
  run.next = text.place_of(at.token + 1);
  return run;
}

}  // namespace

std::optional<DigitRun> read_digits(const NumberText& text, Place at) {
  DigitRun run;
  Digits digits;
  std::uint32_t token = at.token;
  const NumberText::DigitToken first = text.digits(token);
  if (first.count == 0) return read_sign_fraction(text, at);
  run.leading_zero = first.count > 1 && first.first == 0;
  if (!digits.add(text.text(text.token(token).text()))) return std::nullopt;
  if (!add_spaced_groups(text, token, digits, run)) return std::nullopt;
  const Chain chain = chain_at(text, token);
  const Shape shape = run.grouped && chain.count == 2 ? Shape{1, false} : shape_of(text, chain);
  if (chain.too_long || shape.integers == 0 || (run.grouped && chain.count > 2))
    return std::nullopt;
  for (std::uint32_t i = 1; i < chain.count; ++i) {
    if (i == shape.integers) digits.point();
    if (!digits.add(text.text(text.token(chain.tokens[i]).text()))) return std::nullopt;
    if (i >= shape.integers) run.decimals = static_cast<std::int8_t>(chain.lengths[i]);
  }
  run.grouped = run.grouped || shape.integers > 1;
  const std::optional<Rational> value = digits.value();
  if (!value) return std::nullopt;
  run.value = *value;
  if (shape.doubtful) run.other = read_otherwise(run);
  const std::uint32_t last = chain.tokens[chain.count - 1];
  run.end = text.token(last).end;
  run.next = text.place_of(last + 1);
  add_sign_fraction(text, last, run);
  return run;
}

DigitRun before_scale(const NumberText& text, Place at, const DigitRun& run) {
  const Chain chain = chain_at(text, at.token);
  const char32_t decimal = text.grammar().decimal_mark;
  if (chain.count != 2 || !run.grouped || run.fraction || !text.grammar().groups_with(decimal) ||
      ends_with_zero(text, chain.tokens[1]))
    return run;
  DigitRun result = run;
  if (chain.marks[0] == decimal && run.other) {
    std::swap(result.value, *result.other);
    result.grouped = false;
    result.decimals = 3;
  } else if (chain.marks[0] == '.') {
    result.other = run.value.divided_by(Rational(1000));
  }
  return result;
}

}  // namespace fauxami

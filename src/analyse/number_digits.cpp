// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Digits, grouping marks and decimals. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_digits.h"

#include <array>
#include <string_view>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t max_groups = 8;
constexpr std::size_t max_digits = 28;

// Digits joined by marks, each mark touching both neighbours: 1.234,5 has three groups.
struct Chain {
  std::array<std::uint32_t, max_groups> tokens{};
  std::array<char32_t, max_groups> marks{};  // marks[i] stands behind tokens[i]
  std::uint32_t count = 0;
  bool too_long = false;
};

bool is_mark(char32_t c) {
  return c == '.' || c == ',' || c == '\'' || c == 0x2019 || c == 0xFF0C || c == 0x00B7 ||
         c == 0xFF0E;
}
char32_t plain_mark(char32_t c) {
  if (c == 0xFF0C) return ',';
  if (c == 0xFF0E) return '.';
  return c == 0x2019 ? U'\'' : c;
}

Chain chain_at(const NumberText& text, std::uint32_t first) {
  Chain chain;
  chain.tokens[chain.count++] = first;
  for (std::uint32_t at = first; at + 2 < text.token_count(); at += 2) {
    const Token& mark = text.token(at + 1);
    const Token& digits = text.token(at + 2);
    const char32_t c = text.code_point(text.place_of(at + 1));
    if (!is_mark(c) || digits.kind != TokenKind::number) break;
    if (mark.begin != text.token(at).end || digits.begin != mark.end) break;
    if (chain.count == max_groups) {
      chain.too_long = true;
      break;
    }
    chain.marks[chain.count - 1] = plain_mark(c);
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
      const char32_t value =
          c.value >= 0xFF10 && c.value <= 0xFF19 ? c.value - 0xFF10 : c.value - '0';
      if (value > 9 || size_ + 2 >= buffer_.size()) return false;
      buffer_[size_++] = static_cast<char>('0' + value);
      ++digits_;
    }
    return true;
  }
  void point() { buffer_[size_++] = '.'; }
  std::optional<Rational> value() const { return Rational::parse({buffer_.data(), size_}); }
  std::size_t count() const { return digits_; }

 private:
  std::array<char, max_digits + 2> buffer_{};
  std::size_t size_ = 0;
  std::size_t digits_ = 0;
};

std::size_t digits_in(const NumberText& text, std::uint32_t token) {
  return text.token(token).end - text.token(token).begin;
}

bool is_group_of_three(const NumberText& text, std::uint32_t token) {
  return digits_in(text, token) == 3;
}

bool may_lead_groups(const NumberText& text, std::uint32_t token) {
  return digits_in(text, token) <= 3 && text.code_point(text.place_of(token)) != '0';
}

// One white space of the language's grouping marks between two number tokens.
bool spaced_group_follows(const NumberText& text, std::uint32_t token) {
  if (token + 1 >= text.token_count() || text.token(token + 1).kind != TokenKind::number)
    return false;
  const Span gap{text.token(token).end, text.token(token + 1).begin};
  if (gap.empty()) return false;
  const std::string_view space = text.text(gap);
  const CodePoint c = decode(space, 0);
  return c.size == space.size() && text.grammar().groups_with(c.value) &&
         is_group_of_three(text, token + 1);
}

bool all_groups_of_three(const NumberText& text, const Chain& chain, std::uint32_t end) {
  for (std::uint32_t i = 1; i < end; ++i)
    if (!is_group_of_three(text, chain.tokens[i])) return false;
  return true;
}

bool same_marks(const Chain& chain, std::uint32_t end) {
  for (std::uint32_t i = 1; i < end; ++i)
    if (chain.marks[i] != chain.marks[0]) return false;
  return true;
}

// How many groups of the chain are before the decimal mark, or 0 when it is no plain number.
std::uint32_t integer_groups(const NumberText& text, const Chain& chain, DigitRun& run) {
  const std::uint32_t marks = chain.count - 1;
  if (marks == 0) return 1;
  const char32_t last = chain.marks[marks - 1];
  const bool leads = may_lead_groups(text, chain.tokens[0]);
  const char32_t decimal = text.grammar().decimal_mark;
  if (marks == 1) {
    const bool three = is_group_of_three(text, chain.tokens[1]);
    if (last == decimal) {
      run.doubtful_mark = three && leads;
      return 1;
    }
    if (three && leads && text.grammar().groups_with(last)) return 2;
    run.foreign_mark = true;
    return last == '.' || last == ',' || last == 0x00B7 ? 1 : 0;
  }
  if (!leads) return 0;
  if (same_marks(chain, marks) && all_groups_of_three(text, chain, chain.count)) {
    run.foreign_mark = last == decimal;
    return chain.count;
  }
  const bool mixed = last != chain.marks[0] && same_marks(chain, marks - 1) &&
                     all_groups_of_three(text, chain, marks) && last != '\'';
  run.foreign_mark = mixed && last != decimal;
  return mixed ? marks : 0;
}

bool add_spaced_groups(const NumberText& text, std::uint32_t& token, Digits& digits,
                       DigitRun& run) {
  if (!may_lead_groups(text, token)) return true;
  while (spaced_group_follows(text, token)) {
    run.grouped = true;
    if (!digits.add(text.text(text.token(++token).text()))) return false;
  }
  return true;
}

}  // namespace

std::optional<DigitRun> read_digits(const NumberText& text, Place at) {
  DigitRun run;
  Digits digits;
  std::uint32_t token = at.token;
  run.first_group = static_cast<std::uint8_t>(std::min<std::size_t>(digits_in(text, token), 255));
  run.leading_zero = run.first_group > 1 && text.code_point(at) == '0';
  if (!digits.add(text.text(text.token(token).text()))) return std::nullopt;
  if (!add_spaced_groups(text, token, digits, run)) return std::nullopt;
  const Chain chain = chain_at(text, token);
  const std::uint32_t integers = integer_groups(text, chain, run);
  if (chain.too_long || integers == 0 || (run.grouped && (integers != 1 || chain.count > 2)))
    return std::nullopt;
  for (std::uint32_t i = 1; i < chain.count; ++i) {
    if (i == integers) digits.point();
    if (!digits.add(text.text(text.token(chain.tokens[i]).text()))) return std::nullopt;
    if (i >= integers) run.decimals = static_cast<std::int8_t>(digits_in(text, chain.tokens[i]));
  }
  run.grouped = run.grouped || integers > 1;
  const std::optional<Rational> value = digits.value();
  if (!value) return std::nullopt;
  run.value = *value;
  run.end = text.token(chain.tokens[chain.count - 1]).end;
  run.next = text.place_of(chain.tokens[chain.count - 1] + 1);
  return run;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Telephone numbers and other chains of digits. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_types.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t longest_phone = 15;  // digits: ITU-T E.164
constexpr std::uint32_t isbn_digits = 13;

bool is_phone_gap(std::string_view gap) {
  return gap == " " || gap == "\u00A0" || gap == "\u202F" || gap.empty();
}

bool is_phone_mark(char32_t c) {
  return c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || c == 0x2011;
}

// Number tokens joined by single separators; no further than a telephone number may go, or a page
// of numbers would be read again from each of them.
struct Groups {
  std::uint32_t count = 0;
  std::uint32_t last = 0;
  std::uint32_t pairs = 0;   // groups of two digits
  std::uint32_t threes = 0;  // groups of three digits behind the first
  std::uint32_t digits = 0;
  bool pointed = true;  // only marks join them, no white space
};

// The number token behind the separator of `at`, 0 when none follows; notes white space.
std::uint32_t next_group(const NumberText& text, std::uint32_t at, Groups& groups) {
  std::uint32_t next = at + 1;
  while (next < at + 3 && next < text.token_count() && text.digits(next).count == 0) {
    if (!is_phone_mark(text.code_point(text.place_of(next)))) return 0;
    ++next;
  }
  if (text.digits(next).count == 0) return 0;
  if (!is_phone_gap(text.text({text.token(at).end, text.token(at + 1).begin})) ||
      !is_phone_gap(text.text({text.token(next - 1).end, text.token(next).begin})))
    return 0;
  if (next == at + 1) groups.pointed = false;
  return next;
}

Groups groups_at(const NumberText& text, std::uint32_t first) {
  Groups groups;
  for (std::uint32_t at = first;;) {
    const std::uint32_t digits = text.digits(at).count;
    if (digits > 11) break;
    groups.last = at;
    groups.digits += digits;
    groups.pairs += digits == 2 ? 1 : 0;
    groups.threes += digits == 3 && groups.count > 0 ? 1 : 0;
    ++groups.count;
    if (groups.digits > longest_phone) break;
    at = next_group(text, at, groups);
    if (at == 0) break;
  }
  return groups;
}

bool plus_before(const NumberText& text, std::uint32_t token) {
  return token > 0 && text.token(token - 1).end == text.token(token).begin &&
         text.code_point(text.place_of(token - 1)) == '+';
}

std::string digits_of(const NumberText& text, std::uint32_t first, std::uint32_t last) {
  std::string result;
  const std::string_view span = text.text({text.token(first).begin, text.token(last).end});
  for (std::size_t at = 0; at < span.size();) {
    const CodePoint c = decode(span, at);
    at += c.size;
    const std::uint32_t value = digit_value(c.value);
    if (value < 10) result += static_cast<char>('0' + value);
  }
  return result;
}

// Book numbers begin with 978 or 979. Source: ISO 2108.
bool is_book_number(const NumberText& text, std::uint32_t first, const Groups& groups) {
  const NumberText::DigitToken prefix = text.digits(first);
  return groups.digits == isbn_digits && prefix.count == 3 &&
         (prefix.value == 978 || prefix.value == 979);
}

}  // namespace

std::optional<TypedNumber> read_phone(const NumberText& text, Place at) {
  const Groups groups = groups_at(text, at.token);
  if (groups.count < 2 && !plus_before(text, at.token)) return std::nullopt;
  const Place next = text.place_of(groups.last + 1);
  const std::uint32_t end = text.token(groups.last).end;
  if (is_book_number(text, at.token, groups))
    return TypedNumber{QuantityRole::identifier, next, end, "", ""};
  if (groups.digits > longest_phone) return std::nullopt;
  const bool zero = text.digits(at.token).first == 0;
  const bool international = plus_before(text, at.token) && groups.digits >= 7;
  const bool by_pairs = groups.pairs >= 4 && groups.count == groups.pairs && zero;
  const bool host = groups.count == 4 && groups.pointed && groups.digits < 10 && !zero;
  const bool long_chain = groups.count >= 4 && !host && groups.threes + 1 != groups.count &&
                          groups.digits >= 8 && (zero || groups.pointed);
  const bool hyphened = groups.count == 3 && groups.pointed && groups.digits >= 9;
  const bool free_call = groups.count >= 3 && zero && groups.digits >= 9;
  if (!international && !by_pairs && !long_chain && !hyphened && !free_call) return std::nullopt;
  const std::string plus = plus_before(text, at.token) ? "+" : "";
  return TypedNumber{QuantityRole::phone, next, end, plus + digits_of(text, at.token, groups.last),
                     ""};
}

}  // namespace fauxami

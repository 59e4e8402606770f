// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Corrected dates, times and telephone numbers. Tested by tests/check/number_fix_test.cpp.
#include <algorithm>

#include "base/unicode.h"
#include "check/number_fix.h"

namespace fauxami {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits)
    if (is_digit(c) && value < 100000) value = value * 10 + (c - '0');
  return value;
}

// A field in digits, as wide as the old one when that has a leading zero.
std::string padded(int value, std::string_view old) {
  std::string digits = std::to_string(value);
  if (old.size() == 2 && digits.size() < 2) digits.insert(0, "0");
  return digits;
}

class DateWriter {
 public:
  DateWriter(const NumberPlace& place, const CalendarDate& right, const LanguagePack& pack)
      : run_(*place.run), quantity_(*place.quantity), right_(right), pack_(pack) {}

  std::optional<std::string> write() {
    has_month_word_ = false;
    for (std::uint32_t i = first(); i < end(); ++i) has_month_word_ |= is_month(i);
    std::string text;
    for (std::uint32_t i = first(); i < end(); ++i) {
      if (i > first()) text += run_.text(Span{run_.tokens[i - 1].end, run_.tokens[i].begin});
      const std::optional<std::string> token = write_token(i);
      if (!token) return std::nullopt;
      text += *token;
    }
    return fields_ == wanted() ? std::optional(text) : std::nullopt;
  }

 private:
  std::uint32_t first() const { return quantity_.first_token; }
  std::uint32_t end() const { return quantity_.end_token; }

  bool is_month(std::uint32_t i) const {
    return run_.tokens[i].kind == TokenKind::word &&
           pack_.numerals.has_kind(run_.tokens[i].key, kinds(NumberWordKind::month));
  }

  int wanted() const { return (right_.day != 0 ? 1 : 0) + 1 + (has_year() ? 1 : 0); }

  bool has_year() const {
    for (std::uint32_t i = first(); i < end(); ++i)
      if (run_.tokens[i].kind == TokenKind::number &&
          run_.tokens[i].end - run_.tokens[i].begin == 4)
        return true;
    return false;
  }

  std::optional<std::string> write_token(std::uint32_t i) {
    const Token& token = run_.tokens[i];
    const std::string_view old = run_.text(token);
    if (is_month(i)) {
      ++fields_;
      return pack_.amounts.months[static_cast<std::size_t>(right_.first_month - 1)];
    }
    if (token.kind == TokenKind::number) return write_number(old);
    // What follows a day ("1er") goes with it.
    if (token.kind == TokenKind::word && i > first() &&
        run_.tokens[i - 1].kind == TokenKind::number && run_.tokens[i - 1].end == token.begin)
      return has_month_word_ && right_.day != 0 ? std::optional<std::string>("") : std::nullopt;
    return std::string(old);
  }

  std::optional<std::string> write_number(std::string_view old) {
    ++fields_;
    if (old.size() == 4) return right_.year == 0 ? std::string(old) : std::to_string(right_.year);
    if (has_month_word_) {
      if (right_.day == 0) return std::nullopt;
      return right_.day == 1 && !pack_.amounts.first_day.empty() ? pack_.amounts.first_day
                                                                 : std::to_string(right_.day);
    }
    if (right_.day == 0) return std::nullopt;
    days_written_ = !days_written_;
    return padded(days_written_ ? right_.day : right_.first_month, old);
  }

  const AnalysedRun& run_;
  const Quantity& quantity_;
  const CalendarDate& right_;
  const LanguagePack& pack_;
  bool has_month_word_ = false;
  bool days_written_ = false;
  int fields_ = 0;
};

}  // namespace

std::optional<NumberRewrite> rewrite_date(const NumberPlace& wrong, const CalendarDate& right,
                                          const LanguagePack& pack) {
  const bool known = right.first_month >= 1 && right.first_month == right.last_month &&
                     right.first_month <= static_cast<int>(pack.amounts.months.size());
  if (!known) return std::nullopt;
  const std::optional<std::string> text = DateWriter(wrong, right, pack).write();
  if (!text || *text == wrong.run->text(wrong.quantity->span)) return std::nullopt;
  return NumberRewrite{wrong.quantity->span, *text, *text};
}

std::optional<NumberRewrite> rewrite_digits(const NumberPlace& wrong, const Rational& value) {
  const std::string_view text = wrong.run->text(wrong.quantity->span);
  if (!value.is_integer() || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  return NumberRewrite{wrong.quantity->span, value.to_string(), value.to_string()};
}

std::optional<NumberRewrite> rewrite_hour(const NumberPlace& wrong, int hour) {
  const Token& token = wrong.run->tokens[wrong.quantity->first_token];
  if (token.kind != TokenKind::number) return std::nullopt;
  const std::string_view text = wrong.run->text(wrong.quantity->span);
  const std::string_view old = wrong.run->text(token);
  if (value_of(old) == hour || token.begin != wrong.quantity->span.begin) return std::nullopt;
  std::string changed = padded(hour, old) + std::string(text.substr(old.size()));
  return NumberRewrite{wrong.quantity->span, changed, changed};
}

std::optional<NumberRewrite> rewrite_phone(const NumberPlace& wrong, std::string_view digits) {
  std::string text(wrong.run->text(wrong.quantity->span));
  std::string wanted;
  for (const char c : digits)
    if (is_digit(c)) wanted.push_back(c);
  if (static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit)) != wanted.size())
    return std::nullopt;
  std::size_t next = 0;
  for (char& c : text)
    if (is_digit(c)) c = wanted[next++];
  return NumberRewrite{wrong.quantity->span, text, text};
}

}  // namespace fauxami

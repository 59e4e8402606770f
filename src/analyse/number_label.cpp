// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Scores, ordinals, versions, model names, tickers. Tested by tests/analyse/quantities_test.cpp.
#include <array>

#include "analyse/number_types.h"
#include "analyse/small_number.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr NumberWordKinds amount_kinds =
    kinds(Kind::scale, Kind::scale_alone, Kind::scale_short, Kind::multiplier, Kind::currency,
          Kind::unit, Kind::share, Kind::points, Kind::multiple);

TypedNumber typed_to(QuantityRole role, const NumberText& text, std::uint32_t last,
                     std::string value) {
  return {role, text.place_of(last + 1), text.token(last).end, std::move(value), ""};
}

std::string plain_digits(const NumberText& text, std::uint32_t token) {
  std::string result;
  const std::string_view digits = text.text(text.token(token).text());
  for (std::size_t at = 0; at < digits.size();) {
    const CodePoint c = decode(digits, at);
    at += c.size;
    const std::uint32_t value = digit_value(c.value);
    if (value > 9) return {};  // a numeral that is no decimal digit, such as U+2496
    result += static_cast<char>('0' + value);
  }
  return result;
}

// The token behind a mark that touches both its neighbours, or 0.
std::uint32_t joined(const NumberText& text, std::uint32_t token, char32_t mark) {
  if (!text.touches_next(token) || text.code_point(text.place_of(token + 1)) != mark) return 0;
  return text.touches_next(token + 1) && text.digits(token + 2).count > 0 ? token + 2 : 0;
}

bool is_year(const NumberText& text, std::uint32_t token) {
  const NumberText::DigitToken digits = text.digits(token);
  return digits.count == 4 && digits.value >= 1000 && digits.value <= 2199;
}

// "407" of "2 407": three digits behind a space that groups.
bool has_group_behind(const NumberText& text, std::uint32_t token) {
  if (text.at_end(text.place_of(token + 1)) || text.digits(token).count > 3) return false;
  const Span gap{text.token(token).end, text.token(token + 1).begin};
  if (gap.empty() || text.digits(token + 1).count != 3) return false;
  const CodePoint mark = decode(text.text(gap), 0);
  return mark.size == gap.size() && text.grammar().groups_with(mark.value);
}

// "2024/25", "2024-2025": two years; "3-1", "0/400", "16:9": a score; "1-2-3": an identifier.
std::optional<TypedNumber> read_pair(const NumberText& text, std::uint32_t token) {
  constexpr std::array<char32_t, 6> marks{'/', '-', ':', 0x2013, 0x2011, 0xFF1A};
  for (const char32_t mark : marks) {
    const std::uint32_t second = joined(text, token, mark);
    if (second == 0) continue;
    if (joined(text, second, mark) != 0)
      return typed_to(QuantityRole::identifier, text, joined(text, second, mark), "");
    const std::string first = plain_digits(text, token);
    const std::string last = plain_digits(text, second);
    const bool short_year = mark == '/' && last.size() == 2;
    if (is_year(text, token) && (is_year(text, second) || short_year))
      return typed_to(QuantityRole::year, text, second,
                      first + "/" + (short_year ? first.substr(0, 2) : "") + last);
    const bool dash = mark != '/' && mark != ':' && mark != 0xFF1A;
    // "800-1,500" is a range whose second end has a group of digits.
    if (dash && (joined(text, second, ',') != 0 || has_group_behind(text, second)))
      return std::nullopt;
    if (dash && text.match(text.place_of(second + 1), amount_kinds | kinds(Kind::linker)))
      return std::nullopt;
    return typed_to(QuantityRole::score, text, second, first + "-" + last);
  }
  return std::nullopt;
}

// "3.11.2": more points than a number has.
std::optional<TypedNumber> read_points(const NumberText& text, std::uint32_t token) {
  std::uint32_t last = token;
  std::uint32_t count = 0;
  bool groups = true;
  std::string value = plain_digits(text, token);
  while (const std::uint32_t next = joined(text, last, '.')) {
    last = next;
    groups = groups && text.digits(next).count == 3;
    value += "." + plain_digits(text, next);
    ++count;
  }
  if (count < 2 || groups) return std::nullopt;
  return typed_to(QuantityRole::version, text, last, value);
}

// "in der 89. Minute", "vom 5. Mai": a full stop that makes an ordinal may also end a sentence, so
// an article stands in front, or the sentence goes on behind it.
bool is_ordinal_stop(const NumberText& text, Place at, Place after) {
  Place begin;
  if (text.digits(at.token).count > 3 || text.at_end(after) ||
      after.begin == text.token(at.token + 1).end ||
      text.token(after.token).kind != TokenKind::word)
    return false;
  return text.token(after.token).letter_case == LetterCase::lower ||
         text.match_before(at, kinds(Kind::article), begin) ||
         text.match(after, kinds(Kind::month, Kind::quarter_mark, Kind::half_year_mark));
}

std::optional<TypedNumber> read_ordinal(const NumberText& text, Place at) {
  const std::string value = plain_digits(text, at.token);
  Place begin;
  if (text.match_before(at, kinds(Kind::ordinal_before), begin))
    return typed_to(QuantityRole::ordinal, text, at.token, value);
  if (!text.touches_next(at.token)) return std::nullopt;
  const auto suffix = text.match(text.place_of(at.token + 1), kinds(Kind::ordinal_after));
  if (!suffix) return std::nullopt;
  const bool stop = text.code_point(text.place_of(at.token + 1)) == '.';
  if (stop && !is_ordinal_stop(text, at, suffix->next)) return std::nullopt;
  return TypedNumber{QuantityRole::ordinal, suffix->next, suffix->end, value, ""};
}

// "RTX 5090", "Boeing 737": a name in front, and nothing behind that makes it an amount.
bool follows_model_name(const NumberText& text, std::uint32_t token) {
  if (token == 0 || text.token(token - 1).kind != TokenKind::word) return false;
  const LetterCase letters = text.token(token - 1).letter_case;
  if (letters != LetterCase::upper && letters != LetterCase::mixed) return false;
  Place begin;
  constexpr NumberWordKinds leading =
      kinds(Kind::currency_before, Kind::about, Kind::more_than, Kind::less_than, Kind::minus);
  if (text.match_before(text.place_of(token), leading, begin)) return false;
  const bool grouped = text.touches_next(token) && text.digits(token + 2).count > 0;
  return !grouped && text.digits(token + 1).count == 0 &&
         !text.match(text.place_of(token + 1), amount_kinds);
}

// Letters that touch the digits from the left: "RTX5090", a price apart; or an address.
std::optional<TypedNumber> read_glued_left(const NumberText& text, Place at) {
  if (at.token == 0) return std::nullopt;
  const Token& before = text.token(at.token - 1);
  if (before.end != at.begin) return std::nullopt;
  if (before.kind == TokenKind::address)
    return typed_to(QuantityRole::identifier, text, at.token, "");
  Place begin;
  constexpr NumberWordKinds leading = kinds(Kind::currency_before, Kind::minus, Kind::prefix,
                                            Kind::about, Kind::more_than, Kind::range_to);
  if (before.kind != TokenKind::word || before.elided || text.match_before(at, leading, begin))
    return std::nullopt;
  return typed_to(QuantityRole::version, text, at.token, plain_digits(text, at.token));
}

// "600519.SH", "2330.TW": digits, a full stop, capitals.
std::optional<TypedNumber> read_ticker(const NumberText& text, Place at) {
  const std::uint32_t mark = at.token + 1;
  if (text.digits(at.token).count < 4 || !text.touches_next(at.token) ||
      text.code_point(text.place_of(mark)) != '.' || !text.touches_next(mark) ||
      text.token(mark + 1).kind != TokenKind::word ||
      text.token(mark + 1).letter_case != LetterCase::upper)
    return std::nullopt;
  return typed_to(QuantityRole::identifier, text, mark + 1, "");
}

// Letters that touch the digits from the right and mean no scale, unit or ordinal: "18A".
std::optional<TypedNumber> read_glued_right(const NumberText& text, Place at) {
  if (!text.touches_next(at.token) || text.token(at.token + 1).kind != TokenKind::word)
    return std::nullopt;
  const Place letters = text.place_of(at.token + 1);
  const Token& word = text.token(letters.token);
  const bool capital = word.text().size() == 1 && word.letter_case == LetterCase::capitalised;
  constexpr NumberWordKinds known =
      amount_kinds | kinds(Kind::hour_mark, Kind::minute_mark, Kind::counter, Kind::year_mark,
                           Kind::month_mark, Kind::day_mark, Kind::linker, Kind::particle,
                           Kind::fraction, Kind::over, Kind::about_after, Kind::more_than_after);
  Place begin;
  const bool money =
      text.match_before(at, kinds(Kind::currency_before), begin) ||
      text.match(text.place_of(letters.token + 1), kinds(Kind::currency, Kind::linker));
  if (text.match(letters, known) && (!capital || money)) return std::nullopt;
  return typed_to(QuantityRole::version, text, letters.token, plain_digits(text, at.token));
}

std::optional<TypedNumber> read_version(const NumberText& text, Place at) {
  Place begin;
  if (!text.match_before(at, kinds(Kind::version_before, Kind::list_before), begin) &&
      !follows_model_name(text, at.token))
    return std::nullopt;
  std::uint32_t last = at.token;
  std::string value = plain_digits(text, last);
  if (const std::uint32_t next = joined(text, last, '.')) {
    last = next;
    value += "." + plain_digits(text, next);
  }
  return typed_to(QuantityRole::version, text, last, value);
}

// "[^12]", "[12]": a footnote.
std::optional<TypedNumber> read_footnote(const NumberText& text, Place at) {
  if (at.token == 0 || !text.touches_next(at.token)) return std::nullopt;
  const std::uint32_t caret = text.code_point(text.place_of(at.token - 1)) == '^' ? 1 : 0;
  if (at.token < 1 + caret) return std::nullopt;
  const Place open = text.place_of(at.token - 1 - caret);
  if (text.code_point(open) != '[' || text.token(at.token - 1).end != at.begin ||
      text.code_point(text.place_of(at.token + 1)) != ']')
    return std::nullopt;
  return typed_to(QuantityRole::identifier, text, at.token, "");
}

}  // namespace

std::optional<TypedNumber> read_label(const NumberText& text, Place at) {
  if (auto note = read_footnote(text, at)) return note;
  if (auto ticker = read_ticker(text, at)) return ticker;
  if (auto pair = read_pair(text, at.token)) return pair;
  if (auto points = read_points(text, at.token)) return points;
  if (auto ordinal = read_ordinal(text, at)) return ordinal;
  if (auto glued = read_glued_left(text, at)) return glued;
  if (auto version = read_version(text, at)) return version;
  return read_glued_right(text, at);
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Dates with a mark behind each part, and eras. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_date.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

class MarkedDate {
 public:
  explicit MarkedDate(const NumberText& text) : text_(text) {}

  std::optional<TypedNumber> read(Place at) {
    next_ = at;
    read_era();
    const bool year = read_year();
    if (!year && era_ != 0) return std::nullopt;
    if (year)
      if (auto part = read_part()) return part;
    const bool month = read_month();
    if (month && last_month_ == 0) read_day(kinds(Kind::day_mark, Kind::day_after_month));
    if (!year && !month) read_day(kinds(Kind::day_mark));
    if (end_ == 0) return std::nullopt;
    TypedNumber typed = dated(date_, next_, end_);
    if (last_month_ != 0) typed.typed += "/" + DateParts{date_.year, last_month_, 0}.to_string();
    return typed;
  }

 private:
  std::optional<WordMatch> mark_behind(const SmallNumber& number, NumberWordKinds wanted) const {
    const std::optional<WordMatch> mark = text_.match(number.next, wanted);
    const std::optional<WordMatch> unit = text_.match(
        number.next, kinds(Kind::unit, Kind::currency, Kind::counter, Kind::decade_mark));
    return mark && unit && unit->end > mark->end ? std::nullopt : mark;
  }

  void take(const WordMatch& mark) {
    next_ = mark.next;
    end_ = mark.end;
  }

  void read_era() {
    const auto era = text_.match(next_, kinds(Kind::era));
    if (!era) return;
    era_ = era->word->value;
    next_ = era->next;
  }

  // "3 years" is a duration; two digits are a year before a month ("25 nian 8 yue").
  bool read_year() {
    if (era_ != 0)
      if (const auto first = text_.match(next_, kinds(Kind::first_year))) {
        date_.year = era_ + 1;
        take(*first);
        return true;
      }
    const auto year = small_number_at(text_, next_);
    const auto mark = year ? mark_behind(*year, kinds(Kind::year_mark)) : std::nullopt;
    if (!mark) return false;
    if (era_ != 0 && year->value >= 1 && year->value <= 200)
      date_.year = era_ + year->value;
    else if (year->is_year())
      date_.year = year->value;
    else if (year->digits == 2 && month_follows(mark->next))
      date_.year = full_year(*year);
    else
      return false;
    take(*mark);
    return true;
  }

  bool month_follows(Place at) const {
    const auto month = small_number_at(text_, at);
    return month && month->is_month() && mark_behind(*month, kinds(Kind::month_mark));
  }

  // A quarter or half of the year just read.
  std::optional<TypedNumber> read_part() const {
    const auto part = text_.match(next_, kinds(Kind::quarter, Kind::half_year));
    if (!part) return read_numbered_part();
    return typed_part(*part, part->word->kind == Kind::quarter ? 'Q' : 'H', part->word->value);
  }

  // The number of the quarter in digits, behind the mark of ordinals.
  std::optional<TypedNumber> read_numbered_part() const {
    const auto before = text_.match(next_, kinds(Kind::ordinal_before));
    const auto number = small_number_at(text_, before ? before->next : next_);
    if (!number || number->value < 1 || number->value > 4) return std::nullopt;
    const auto mark = text_.match(number->next, kinds(Kind::quarter_mark, Kind::half_year_mark));
    const bool quarter = mark && mark->word->kind == Kind::quarter_mark;
    if (!mark || (!quarter && number->value > 2)) return std::nullopt;
    return typed_part(*mark, quarter ? 'Q' : 'H', number->value);
  }

  TypedNumber typed_part(const WordMatch& part, char letter, std::uint32_t value) const {
    return {QuantityRole::date, part.next, part.end,
            padded(date_.year, 4) + '-' + letter + std::to_string(value), ""};
  }

  // "4 yue", "4-6 yue", "4 yue zhi 6 yue"; in "4 yue zhi 6 yue 5 ri" the second is a date itself.
  bool read_month() {
    const auto month = small_number_at(text_, next_);
    if (!month || !month->is_month()) return false;
    const auto mark = mark_behind(*month, kinds(Kind::month_mark));
    const auto to = text_.match(mark ? mark->next : month->next, kinds(Kind::range_to));
    const auto last = to ? small_number_at(text_, to->next) : std::nullopt;
    const auto last_mark = last && last->is_month() && last->value > month->value
                               ? mark_behind(*last, kinds(Kind::month_mark))
                               : std::nullopt;
    const bool range = last_mark && !(mark && small_number_at(text_, last_mark->next));
    if (!mark && !range) return false;
    date_.month = month->value;
    if (range) last_month_ = last->value;
    take(range ? *last_mark : *mark);
    return true;
  }

  void read_day(NumberWordKinds marks) {
    const auto day = small_number_at(text_, next_);
    const auto mark = day && day->is_day() ? mark_behind(*day, marks) : std::nullopt;
    if (!mark) return;
    date_.day = day->value;
    take(*mark);
  }

  const NumberText& text_;
  DateParts date_;
  std::uint32_t last_month_ = 0;
  std::uint32_t era_ = 0;
  Place next_;
  std::uint32_t end_ = 0;
};

}  // namespace

std::optional<TypedNumber> read_marked_date(const NumberText& text, Place at) {
  return MarkedDate(text).read(at);
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Times of day. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_types.h"
#include "analyse/small_number.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

struct Clock {
  std::uint32_t hour = 0;
  std::uint32_t minute = 0;
  std::optional<std::uint32_t> second;
  Place next;
  std::uint32_t end = 0;

  bool is_valid() const { return hour <= 24 && minute < 60 && second.value_or(0) < 60; }
};

// "15:45", "15:45:10", and the colon of East Asia.
std::optional<Clock> clock_of_colons(const NumberText& text, const SmallNumber& hour) {
  for (const char32_t colon : {U':', char32_t{0xFF1A}}) {
    const auto minute = joined_number(text, hour, colon);
    if (!minute || minute->digits != 2) continue;
    Clock clock{hour.value, minute->value, std::nullopt, minute->next, minute->end};
    if (const auto second = joined_number(text, *minute, colon)) {
      clock.second = second->value;
      clock.next = second->next;
      clock.end = second->end;
    }
    return clock;
  }
  return std::nullopt;
}

bool is_said_at(const NumberText& text, Place at, NumberWordKinds wanted) {
  Place place;
  return text.match_before(at, wanted, place).has_value();
}

// Something that is counted, but for hours.
bool counts_things(const NumberText& text, Place at) {
  constexpr NumberWordKinds things =
      kinds(Kind::scale, Kind::scale_alone, Kind::multiplier, Kind::currency, Kind::share,
            Kind::unit, Kind::counter, Kind::multiple, Kind::points);
  return text.match(at, things) && !text.match(at, kinds(Kind::hour_mark));
}

// "15.30 Uhr", "alle 15.30": only the words around make it a time.
std::optional<Clock> clock_of_point(const NumberText& text, Place at, const SmallNumber& hour) {
  const auto minute = joined_number(text, hour, '.');
  if (!minute || minute->digits != 2) return std::nullopt;
  constexpr NumberWordKinds proofs = kinds(Kind::clock_mark, Kind::am, Kind::pm);
  const bool said = is_said_at(text, at, kinds(Kind::hour_before, Kind::hour_at));
  if (!text.match(minute->next, proofs) && (!said || counts_things(text, minute->next)))
    return std::nullopt;
  return Clock{hour.value, minute->value, std::nullopt, minute->next, minute->end};
}

// Minutes behind the mark of hours: two digits, or a number with its own mark.
std::optional<Clock> clock_of_marks(const NumberText& text, const SmallNumber& hour,
                                    const WordMatch& mark) {
  if (const auto half = text.match(mark.next, kinds(Kind::half_hour)))
    return Clock{hour.value, 30, std::nullopt, half->next, half->end};
  const auto minute = small_number_at(text, mark.next);
  if (!minute || minute->value > 59) return std::nullopt;
  const auto minute_mark = text.match(minute->next, kinds(Kind::minute_mark));
  const bool grouped = text.digits(minute->next.token).count > 0;
  if (!minute_mark && (minute->digits != 2 || grouped)) return std::nullopt;
  Clock clock{hour.value, minute->value, std::nullopt, minute->next, minute->end};
  if (!minute_mark) return clock;
  clock.next = minute_mark->next;
  clock.end = minute_mark->end;
  const auto second = small_number_at(text, clock.next);
  const auto second_mark =
      second ? text.match(second->next, kinds(Kind::second_mark)) : std::nullopt;
  if (second_mark) {
    clock.second = second->value;
    clock.next = second_mark->next;
    clock.end = second_mark->end;
  }
  return clock;
}

// Morning or afternoon, said before or behind; the words behind belong to the time.
std::optional<Kind> half_of_day(const NumberText& text, Place at, Place& next, std::uint32_t& end) {
  constexpr NumberWordKinds halves = kinds(Kind::am, Kind::pm);
  if (const auto behind = text.match(next, halves)) {
    next = behind->next;
    end = behind->end;
    return behind->word->kind;
  }
  Place place;
  const auto before = text.match_before(at, halves, place);
  return before ? std::optional(before->word->kind) : std::nullopt;
}

std::optional<TypedNumber> settle(const NumberText& text, Place at, Clock clock) {
  const auto mark = text.match(clock.next, kinds(Kind::clock_mark));
  if (mark) {
    clock.next = mark->next;
    clock.end = mark->end;
  }
  const std::optional<Kind> half = half_of_day(text, at, clock.next, clock.end);
  if (half == Kind::pm && clock.hour < 12) clock.hour += 12;
  if (half == Kind::am && clock.hour == 12) clock.hour = 0;
  if (!clock.is_valid()) return std::nullopt;
  TypedNumber time{QuantityRole::time, clock.next, clock.end,
                   padded(clock.hour, 2) + ":" + padded(clock.minute, 2), ""};
  if (clock.second) time.typed += ":" + padded(*clock.second, 2);
  return time;
}

// A mark of hours that does not begin a longer unit, as that of a length of time. Behind a number
// in words the short mark alone may be another word.
bool is_clock(const NumberText& text, const SmallNumber& hour) {
  const auto mark = text.match(hour.next, kinds(Kind::clock_mark));
  const auto unit = text.match(hour.next, kinds(Kind::unit, Kind::counter, Kind::currency));
  const auto shorter = text.match(hour.next, kinds(Kind::hour_mark));
  return mark && (!unit || unit->end <= mark->end) &&
         (hour.digits > 0 || !shorter || shorter->end < mark->end);
}

// "A las 15 horas", but not "a 15 horas de camino", "15 horas por semana", "de 9 horas a 15 horas".
bool is_hour_at(const NumberText& text, Place at, const SmallNumber& hour, Place behind) {
  constexpr NumberWordKinds lengths =
      kinds(Kind::linker, Kind::fraction_linker, Kind::per, Kind::share, Kind::half_after);
  Place word;
  return hour.value < 24 && text.match_before(at, kinds(Kind::hour_at), word) &&
         !is_said_at(text, word, kinds(Kind::unit, Kind::hour_mark)) &&
         !text.match(behind, lengths);
}

// An hour alone is a time with "o'clock", "p.m." or "in the afternoon" beside it.
std::optional<TypedNumber> read_hour(const NumberText& text, Place at, const SmallNumber& hour) {
  constexpr NumberWordKinds halves = kinds(Kind::am, Kind::pm);
  if (text.match(hour.next, halves))
    return settle(text, at, {hour.value, 0, std::nullopt, hour.next, hour.end});
  // The longer word ("o'clock sharp") hides the mark that it begins with.
  const auto mark = text.match(hour.next, kinds(Kind::hour_mark));
  const auto clock = text.match(hour.next, kinds(Kind::clock_mark));
  if (mark && clock && clock->end > mark->end && is_clock(text, hour))
    return settle(text, at, {hour.value, 0, std::nullopt, clock->next, clock->end});
  const Place behind = mark ? mark->next : hour.next;
  const std::uint32_t end = mark ? mark->end : hour.end;
  const bool said = is_said_at(text, at, kinds(Kind::hour_before)) && !counts_things(text, behind);
  const bool sure = said || is_clock(text, hour) || text.match(behind, halves) ||
                    (mark && is_said_at(text, at, halves)) ||
                    (mark && is_hour_at(text, at, hour, behind));
  if (!sure) return std::nullopt;
  return settle(text, at, {hour.value, 0, std::nullopt, behind, end});
}

}  // namespace

std::optional<TypedNumber> read_time(const NumberText& text, Place at) {
  if (const auto word = text.match(at, kinds(Kind::clock))) {
    const std::uint32_t value = word->word->value;
    return TypedNumber{QuantityRole::time, word->next, word->end,
                       padded(value / 100, 2) + ":" + padded(value % 100, 2), ""};
  }
  const auto hour = small_number_at(text, at);
  if (!hour || hour->value > 24 || hour->digits > 2) return std::nullopt;
  auto clock = clock_of_colons(text, *hour);
  if (!clock) clock = clock_of_point(text, at, *hour);
  if (!clock)
    if (const auto mark = text.match(hour->next, kinds(Kind::hour_mark)))
      clock = clock_of_marks(text, *hour, *mark);
  return clock ? settle(text, at, *clock) : read_hour(text, at, *hour);
}

}  // namespace fauxami

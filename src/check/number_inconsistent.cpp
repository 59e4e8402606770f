// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/inconsistent: amounts of one page that speak of the same fact and differ by a power of
// ten. Tested by tests/cases/number.
//
// Amounts of equal unit and value form a group. Two groups with the same significant digits
// contradict each other when one place of each surely speaks of the same fact; then every member
// of the group believed wrong is a finding, unless its own context clearly differs.
#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>
#include <utility>

#include "check/amount_context.h"
#include "check/number_cause.h"
#include "check/number_conversion.h"
#include "check/number_fix.h"
#include "check/number_rules.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

constexpr int sure = 6;      // points of evidence that two amounts speak of the same fact
constexpr int decisive = 2;  // points of difference that tell the wrong side
constexpr std::uint16_t decided_confidence = 900;
constexpr std::uint16_t undecided_confidence = 600;

// One occurrence of an amount.
struct Place {
  const AnalysedRun* run = nullptr;
  const Quantity* quantity = nullptr;
  std::uint32_t order = 0;  // in page order
  bool confirmed = false;   // the source page says the same value
  bool converted = false;   // the sum in another currency behind it fits
};

// All occurrences of one value with one unit.
struct Group {
  Rational value;
  std::string unit;
  std::vector<Place> places;

  bool confirmed() const {
    return std::any_of(places.begin(), places.end(),
                       [](const Place& place) { return place.confirmed; });
  }
  bool converted() const {
    return std::any_of(places.begin(), places.end(),
                       [](const Place& place) { return place.converted; });
  }
};

bool is_money(const std::string& unit) {
  return unit.size() == 3 &&
         std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_weighty(const Quantity& quantity) {
  if (quantity.role != QuantityRole::amount || !quantity.is_exact() || quantity.low.sign() <= 0)
    return false;
  if (quantity.other) return false;
  return quantity.scale_exponent >= 3 || is_money(quantity.unit) ||
         quantity.low >= *Rational::power_of_ten(6);
}

bool is_prose(Role role) {
  return role != Role::code && role != Role::navigation && role != Role::footer;
}

bool sums_up(Role role) {
  return role == Role::title || role == Role::description || role == Role::heading ||
         role == Role::caption || role == Role::alternative_text;
}

using Buckets = std::map<std::string, std::vector<Group>>;  // by significant digits

void add_place(Buckets& buckets, const Place& place) {
  const Quantity& quantity = *place.quantity;
  std::vector<Group>& groups = buckets[significand(quantity.low)];
  for (Group& group : groups)
    if (group.value == quantity.low && group.unit == quantity.unit)
      return group.places.push_back(place);
  groups.push_back({quantity.low, quantity.unit, {place}});
}

Buckets gather(const AnalysedPage& page) {
  Buckets buckets;
  std::uint32_t order = 0;
  for (const AnalysedRun& run : page.runs) {
    if (!run.in_language || !is_prose(run.run->role)) continue;
    for (const Quantity& quantity : run.quantities)
      if (is_weighty(quantity)) add_place(buckets, {&run, &quantity, order++, false});
  }
  return buckets;
}

bool units_agree(const std::string& a, const std::string& b) {
  return a == b || (a.empty() && is_money(b)) || (b.empty() && is_money(a));
}

bool same_sentence(const Place& a, const Place& b) {
  if (a.run != b.run) return false;
  const Sentence sentence = sentence_at(*a.run, a.quantity->first_token);
  return b.quantity->first_token >= sentence.first_token &&
         b.quantity->first_token < sentence.end_token;
}

bool years_differ(const AmountContext& a, const AmountContext& b) {
  if (a.years.empty() || b.years.empty()) return false;
  return std::find_first_of(a.years.begin(), a.years.end(), b.years.begin(), b.years.end()) ==
         a.years.end();
}

// Points of evidence that two amounts speak of the same fact.
int evidence(const Place& a, const Place& b, const LanguagePack& pack) {
  if (same_sentence(a, b)) return 0;
  const AmountContext near_a = context_of(*a.run, *a.quantity, pack, Reach::near);
  const AmountContext near_b = context_of(*b.run, *b.quantity, pack, Reach::near);
  if (near_a.rate != near_b.rate || years_differ(near_a, near_b)) return 0;
  const int digits = static_cast<int>(significand(a.quantity->low).size());
  const int names = static_cast<int>(std::min(shared_names(near_a, near_b), 3U));
  const int words = static_cast<int>(std::min(shared_words(near_a, near_b), 3U));
  const bool summary = sums_up(a.run->run->role) != sums_up(b.run->run->role);
  if (words == 0 || (names == 0 && (digits < 3 || !summary))) return 0;
  int points = 2 * names + 2 * words + (digits >= 3 ? 3 : digits - 1) + (summary ? 1 : 0);
  if (a.quantity->unit != b.quantity->unit) points -= 1;
  if (a.quantity->unit.empty() && b.quantity->unit.empty()) points -= 2;
  const bool others_in_both = near_a.names.size() > static_cast<std::size_t>(names) &&
                              near_b.names.size() > static_cast<std::size_t>(names);
  if (others_in_both && names < 2 && !summary) points -= 2;
  return points;
}

// The two places of two groups that most surely speak of the same fact.
struct Clash {
  Place larger;
  Place smaller;
  int points = 0;
};

Clash best_clash(const Group& larger, const Group& smaller, const LanguagePack& pack) {
  constexpr std::size_t most = 12;  // places of a group that are looked at
  Clash best;
  for (std::size_t i = 0; i < std::min(larger.places.size(), most); ++i)
    for (std::size_t j = 0; j < std::min(smaller.places.size(), most); ++j) {
      const int points = evidence(larger.places[i], smaller.places[j], pack);
      if (points > best.points) best = {larger.places[i], smaller.places[j], points};
    }
  return best;
}

// Positive: the larger value is believed wrong; negative: the smaller one.
int blame(const Group& larger, const Group& smaller, int power) {
  const Quantity& large = *larger.places.front().quantity;
  const Quantity& small = *smaller.places.front().quantity;
  int points = 0;
  if (power == 1 && large.scale_exponent >= 9) points += 3;
  if (power == 1 && large.scale_exponent < 6) points -= 2;
  if (power == 3 && large.scale_exponent >= 12 && small.scale_exponent < large.scale_exponent)
    points += 3;
  if (power == 3 && large.scale_exponent == 9 && small.scale_exponent == 6) points -= 2;
  if (large.mantissa >= Rational(1000) && large.scale_exponent >= 6) points += 2;
  if (small.mantissa >= Rational(1000) && small.scale_exponent >= 6) points -= 2;
  if (larger.places.size() > 2 * smaller.places.size()) points -= 1;
  if (smaller.places.size() > 2 * larger.places.size()) points += 1;
  return points;
}

std::string digits_of(const Rational& value, const LanguagePack& pack) {
  return write_digits(value, pack.numerals).value_or(value.to_string());
}

Finding conflict(const Place& wrong, const Place& other, std::uint16_t confidence,
                 const LanguagePack& pack) {
  const Quantity& quantity = *wrong.quantity;
  Finding finding =
      finding_at(info_of(NumberRule::inconsistent), *wrong.run, quantity.span, confidence,
                 {"number.inconsistent.message",
                  {{"found", std::string(wrong.run->text(quantity.span))},
                   {"value", digits_of(quantity.low, pack)},
                   {"other", std::string(other.run->text(other.quantity->span))},
                   {"other_value", digits_of(other.quantity->low, pack)}}});
  finding.notes.push_back(
      note_at(*other.run, other.quantity->whole,
              {"number.inconsistent.other-place",
               {{"other", std::string(other.run->text(other.quantity->whole))}}}));
  return finding;
}

void report_wrong(const Group& wrong, const Place& other, int power, const CheckContext& context,
                  std::vector<Finding>& findings) {
  for (const Place& place : wrong.places) {
    Finding finding = conflict(place, other, decided_confidence, context.pack);
    finding.notes.push_back({{cause_of(*place.quantity, power, nullptr), {}}, {}, "", ""});
    add_rewrite(finding, *place.run,
                rewrite_value({place.run, place.quantity}, other.quantity->low, context.pack),
                Safety::unsafe);
    findings.push_back(std::move(finding));
  }
}

void report_undecided(const Clash& clash, const CheckContext& context,
                      std::vector<Finding>& findings) {
  const bool larger_later = clash.larger.order > clash.smaller.order;
  const Place& later = larger_later ? clash.larger : clash.smaller;
  const Place& earlier = larger_later ? clash.smaller : clash.larger;
  Finding finding = conflict(later, earlier, undecided_confidence, context.pack);
  finding.notes.push_back({{"number.inconsistent.undecided", {}}, {}, "", ""});
  findings.push_back(std::move(finding));
}

// Members that name somebody, but nobody whom another sentence of the two groups names, are about
// another fact.
void drop_strangers(Group& group, const Group& other, const Clash& clash,
                    const LanguagePack& pack) {
  std::vector<AmountContext> contexts;
  for (const Group* side : {&std::as_const(group), &other})
    for (const Place& place : side->places)
      contexts.push_back(context_of(*place.run, *place.quantity, pack, Reach::sentence));
  std::vector<Place> kept;
  for (std::size_t i = 0; i < group.places.size(); ++i) {
    const Quantity* quantity = group.places[i].quantity;
    bool known = contexts[i].names.empty() || quantity == clash.larger.quantity ||
                 quantity == clash.smaller.quantity;
    for (std::size_t j = 0; j < contexts.size() && !known; ++j)
      known = j != i && shared_names(contexts[i], contexts[j]) > 0;
    if (known) kept.push_back(group.places[i]);
  }
  group.places = std::move(kept);
}

// Places that a paired source page contradicts are number/scale's business; those it confirms are
// right, and only the others can be wrong.
void ask_source(Buckets& buckets, const SourceVerdicts& verdicts) {
  for (auto& [digits, groups] : buckets)
    for (Group& group : groups) {
      std::erase_if(group.places,
                    [&](const Place& place) { return verdicts.contradicts(*place.quantity); });
      for (Place& place : group.places)
        place.confirmed = verdicts.confirmed.count(place.quantity) != 0;
    }
}

// As blame, but a value that the source or its own conversion confirms is never wrong.
int verdict(const Group& larger, const Group& smaller, int power) {
  if (larger.confirmed()) return -decisive;
  if (smaller.confirmed()) return decisive;
  if (larger.converted() != smaller.converted()) return larger.converted() ? -decisive : decisive;
  return blame(larger, smaller, power);
}

void mark_converted(Buckets& buckets, const std::vector<Conversion>& conversions) {
  std::unordered_set<const Quantity*> fitting;
  for (const Conversion& conversion : conversions)
    if (conversion.power == 0) fitting.insert({conversion.amount, conversion.converted});
  for (auto& [digits, groups] : buckets)
    for (Group& group : groups)
      for (Place& place : group.places) place.converted = fitting.count(place.quantity) != 0;
}

void compare_groups(Group& a, Group& b, const CheckContext& context,
                    std::vector<Finding>& findings) {
  if (a.places.empty() || b.places.empty() || !units_agree(a.unit, b.unit)) return;
  Group& larger = a.value > b.value ? a : b;
  Group& smaller = a.value > b.value ? b : a;
  const std::optional<int> power = power_ratio(larger.value, smaller.value);
  if (!power || (larger.confirmed() && smaller.confirmed())) return;
  const Clash clash = best_clash(larger, smaller, context.pack);
  const bool known_cause = *power == 1 || *power == 3 || *power == 4;
  if (clash.points < (known_cause ? sure : sure + 4)) return;
  const int points = verdict(larger, smaller, *power);
  if (std::abs(points) < decisive) return report_undecided(clash, context, findings);
  Group wrong = points > 0 ? larger : smaller;
  drop_strangers(wrong, points > 0 ? smaller : larger, clash, context.pack);
  report_wrong(wrong, points > 0 ? clash.smaller : clash.larger, points > 0 ? *power : -*power,
               context, findings);
  (points > 0 ? larger : smaller).places.clear();
}

// "1,1 milliard de yuans (157 milliards de dollars)": one of the two is wrong.
void report_conversion(const Conversion& conversion, const SourceVerdicts& verdicts,
                       const CheckContext& context, std::vector<Finding>& findings) {
  const Place amount{conversion.run, conversion.amount};
  const Place converted{conversion.run, conversion.converted};
  const bool short_scale = conversion.power == 3 && conversion.amount->scale_exponent >= 12;
  const bool own_confirmed = verdicts.confirmed.count(conversion.amount) != 0;
  const bool other_confirmed = verdicts.confirmed.count(conversion.converted) != 0;
  if (own_confirmed && other_confirmed) return;
  const bool own_wrong = short_scale || other_confirmed;
  const Place& wrong = own_wrong ? amount : converted;
  Finding finding = conflict(wrong, own_wrong ? converted : amount,
                             own_wrong ? decided_confidence : undecided_confidence, context.pack);
  finding.message.key = "number.inconsistent.conversion";
  if (!own_wrong) {
    finding.notes.push_back({{"number.inconsistent.undecided", {}}, {}, "", ""});
  } else if (const std::optional<Rational> factor = Rational::power_of_ten(-conversion.power)) {
    finding.notes.push_back(
        {{cause_of(*wrong.quantity, conversion.power, nullptr), {}}, {}, "", ""});
    const std::optional<Rational> value = wrong.quantity->low.times(*factor);
    if (value)
      add_rewrite(finding, *wrong.run,
                  rewrite_value({wrong.run, wrong.quantity}, *value, context.pack), Safety::unsafe);
  }
  findings.push_back(std::move(finding));
}

// The groups of the page have already told which of the two is wrong.
bool is_reported(const Conversion& conversion, std::size_t first,
                 const std::vector<Finding>& findings) {
  const Span amount = conversion.run->run->map.to_source(conversion.amount->span);
  const Span converted = conversion.run->run->map.to_source(conversion.converted->span);
  return std::any_of(findings.begin() + static_cast<std::ptrdiff_t>(first), findings.end(),
                     [&](const Finding& finding) {
                       return finding.source == amount || finding.source == converted;
                     });
}

}  // namespace

void find_inconsistent(const SourceVerdicts& verdicts, const CheckContext& context,
                       std::vector<Finding>& findings) {
  const std::size_t first = findings.size();
  Buckets buckets = gather(*context.page.target);
  ask_source(buckets, verdicts);
  const std::vector<Conversion> conversions = find_conversions(*context.page.target, context.pack);
  mark_converted(buckets, conversions);
  for (auto& [digits, groups] : buckets)
    for (std::size_t i = 0; i < groups.size(); ++i)
      for (std::size_t j = i + 1; j < groups.size(); ++j)
        compare_groups(groups[i], groups[j], context, findings);
  for (const Conversion& conversion : conversions) {
    const bool said = verdicts.contradicts(*conversion.amount) ||
                      verdicts.contradicts(*conversion.converted) ||
                      is_reported(conversion, first, findings);
    if (conversion.power != 0 && !said) report_conversion(conversion, verdicts, context, findings);
  }
}

}  // namespace fauxami

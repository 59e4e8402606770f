// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/malformed: what is no number in any style: groups that contradict each other, a scale noun
// counted by another one in a sum of money. Tested by tests/cases/number/malformed.md.
#include <algorithm>

#include "base/unicode.h"
#include "check/marks.h"
#include "check/number_rules.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

constexpr std::uint16_t confidence = 900;

bool is_number(const AnalysedRun& run, std::uint32_t i) {
  return i < run.tokens.size() && run.tokens[i].kind == TokenKind::number &&
         !run.tokens[i].no_translate;
}

std::size_t digits_of(const AnalysedRun& run, std::uint32_t i) {
  return run.tokens[i].end - run.tokens[i].begin;
}

bool is_mark(const AnalysedRun& run, std::uint32_t i) {
  const char32_t mark = mark_at(run, i);
  return mark == ',' || mark == '.';
}

// A run of digits, marks and single spaces: "1,206 000".
struct Groups {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t marks = 0;
  std::uint32_t spaces = 0;
  bool space_after_mark = false;
  bool all_threes = true;  // every group but the first has three digits
};

bool one_space_between(const AnalysedRun& run, std::uint32_t i) {
  const std::string_view gap = run.text(Span{run.tokens[i].end, run.tokens[i + 1].begin});
  return !gap.empty() && is_space(decode(gap, 0).value) && decode(gap, 0).size == gap.size();
}

Groups groups_at(const AnalysedRun& run, std::uint32_t first) {
  Groups groups{first, first};
  for (;;) {
    std::uint32_t next = groups.last + 1;
    if (is_mark(run, next) && touches_next(run, groups.last) && touches_next(run, next) &&
        is_number(run, next + 1)) {
      ++groups.marks;
      ++next;
    } else if (is_number(run, next) && one_space_between(run, groups.last) &&
               digits_of(run, next) == 3) {
      ++groups.spaces;
      groups.space_after_mark = groups.space_after_mark || groups.marks > 0;
    } else {
      return groups;
    }
    groups.all_threes = groups.all_threes && digits_of(run, next) == 3;
    groups.last = next;
  }
}

class Shapes {
 public:
  Shapes(const CheckContext& context, std::vector<Finding>& findings)
      : context_(context), findings_(findings) {}

  void read(const AnalysedRun& run) {
    for (std::uint32_t i = 0; run.has_numbers && i < run.tokens.size(); ++i) {
      if (!is_number(run, i)) continue;
      const Groups groups = groups_at(run, i);
      judge(run, groups);
      i = groups.last;
    }
    for (const Quantity& quantity : run.quantities) judge_scales(run, quantity);
  }

 private:
  // "1,206 000 habitants": the space says thousands, the comma says decimals, and nobody counts
  // people in thousandths.
  void judge(const AnalysedRun& run, const Groups& groups) {
    if (groups.marks != 1 || !groups.space_after_mark || !groups.all_threes) return;
    const bool first_fits =
        digits_of(run, groups.first) <= 3 && run.text(run.tokens[groups.first])[0] != '0';
    if (!first_fits || !counts_things(run, groups.last + 1)) return;
    std::string digits;
    for (std::uint32_t i = groups.first; i <= groups.last; ++i)
      if (is_number(run, i)) digits += run.text(run.tokens[i]);
    const std::optional<Rational> value = Rational::parse(digits);
    const Span span = covering(run.tokens[groups.first].text(), run.tokens[groups.last].text());
    Finding& finding = report(run, span, "number.malformed.groups");
    const std::optional<std::string> text =
        value ? write_digits(*value, context_.pack.numerals) : std::nullopt;
    if (text) add_fix(finding, run, span, *text, Safety::unsafe);
  }

  // "100 millions de milliards de dollars".
  void judge_scales(const AnalysedRun& run, const Quantity& quantity) {
    if (quantity.role != QuantityRole::amount || !is_money(quantity.unit, context_.pack)) return;
    int scales = 0;
    for (std::uint32_t i = quantity.first_token; i < quantity.end_token; ++i)
      scales += is_scale_noun(run, i) ? 1 : 0;
    if (scales == 2 && quantity.low >= *Rational::power_of_ten(15))
      report(run, quantity.span, "number.malformed.scales");
  }

  bool is_scale_noun(const AnalysedRun& run, std::uint32_t i) const {
    const std::string word = to_lower(run.text(run.tokens[i]));
    const std::vector<WrittenScale>& written = context_.pack.numerals.written;
    return std::any_of(written.begin(), written.end(), [&](const WrittenScale& scale) {
      return word == scale.one || word == scale.many;
    });
  }

  // A noun that is counted one by one, or a currency.
  bool counts_things(const AnalysedRun& run, std::uint32_t i) const {
    if (i >= run.tokens.size() || run.tokens[i].kind != TokenKind::word) return false;
    const Token& token = run.tokens[i];
    if (token.letter_case != LetterCase::lower) return false;
    if (context_.pack.typography.fine_nouns.count(token.key) != 0) return false;
    if (context_.pack.numerals.has_kind(token.key, kinds(NumberWordKind::unit))) return false;
    if (context_.pack.numerals.has_kind(token.key, kinds(NumberWordKind::currency))) return true;
    for (const Reading& reading : context_.pack.lexicon.readings(token.analysis))
      if ((reading.features & feature::noun) != 0 && (reading.features & feature::plur) != 0)
        return token.analysis != 0;
    return false;
  }

  Finding& report(const AnalysedRun& run, Span span, std::string key) {
    findings_.push_back(finding_at(info_of(NumberRule::malformed), run, span, confidence,
                                   {std::move(key), {{"found", std::string(run.text(span))}}}));
    return findings_.back();
  }

  const CheckContext& context_;
  std::vector<Finding>& findings_;
};

}  // namespace

void find_malformed(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty()) return;
  Shapes shapes(context, findings);
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) shapes.read(run);
}

}  // namespace fauxami

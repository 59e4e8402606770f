// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/implausible: a number above a bound that the data give with its reason: more than all of a
// whole, more people than live. Tested by tests/cases/number/implausible.md.
#include <algorithm>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "check/marks.h"
#include "check/number_rules.h"

namespace fauxami {
namespace {

constexpr std::uint16_t confidence = 700;
constexpr std::uint32_t reach = 3;  // tokens from the number to its noun: "%", "des", "de la"

class Bounds {
 public:
  Bounds(const CheckContext& context, std::vector<Finding>& findings)
      : context_(context), findings_(findings) {}

  void read(const AnalysedRun& run) {
    for (const Quantity& quantity : run.quantities) {
      if (quantity.role == QuantityRole::share && quantity.low > Rational(1) &&
          quantity.is_exact() && !quantity.other)
        judge_share(run, quantity);
      if (quantity.role == QuantityRole::amount && quantity.is_exact() && !quantity.other)
        judge_count(run, quantity);
    }
  }

 private:
  const Amounts& amounts() const { return context_.pack.amounts; }

  // "120 % des habitants". "Une hausse de 120 % des visiteurs" is what was added.
  void judge_share(const AnalysedRun& run, const Quantity& quantity) {
    const std::uint32_t first = quantity.first_token;
    constexpr NumberWordKinds linkers = kinds(NumberWordKind::linker, NumberWordKind::more_than,
                                              NumberWordKind::about, NumberWordKind::range_open);
    if (first > 0 && run.tokens[first - 1].kind == TokenKind::word &&
        context_.pack.numerals.has_kind(run.tokens[first - 1].key, linkers))
      return;
    std::uint32_t i = first;
    while (i < run.tokens.size() && run.tokens[i].begin < quantity.whole.end) ++i;
    for (const std::uint32_t end = i + reach; i < end && i < run.tokens.size(); ++i) {
      if (run.tokens[i].kind != TokenKind::word) return;
      if (has_lemma(run, run.tokens[i], amounts().members))
        return report(run, quantity.whole, "number.implausible.whole");
    }
  }

  // "12 milliards d'habitants".
  void judge_count(const AnalysedRun& run, const Quantity& quantity) {
    if (quantity.low <= amounts().most_people) return;
    std::uint32_t i = quantity.end_token;
    for (const std::uint32_t end = i + 2; i < end && i < run.tokens.size(); ++i)
      if (run.tokens[i].kind == TokenKind::word && has_lemma(run, run.tokens[i], amounts().people))
        return report(run, quantity.span, "number.implausible.people");
  }

  bool has_lemma(const AnalysedRun& run, const Token& token,
                 const std::unordered_set<std::uint64_t>& lemmas) const {
    if (token.analysis == 0) return false;
    const std::string word = to_lower(run.text(token));
    const Lexicon& lexicon = context_.pack.lexicon;
    for (const Reading& reading : lexicon.readings(token.analysis))
      if ((reading.features & feature::noun) != 0 &&
          lemmas.count(hash_word(lexicon.lemma(word, reading))) != 0)
        return true;
    return false;
  }

  void report(const AnalysedRun& run, Span span, std::string key) {
    findings_.push_back(finding_at(info_of(NumberRule::implausible), run, span, confidence,
                                   {std::move(key), {{"found", std::string(run.text(span))}}}));
  }

  const CheckContext& context_;
  std::vector<Finding>& findings_;
};

}  // namespace

void find_implausible(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.amounts.members.empty()) return;
  Bounds bounds(context, findings);
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run) && !run.quantities.empty()) bounds.read(run);
}

}  // namespace fauxami

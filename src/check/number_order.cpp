// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/order: the two ends of a range or a change the wrong way round, by the source or by a verb
// that says the contrary. Tested by tests/cases/number/order*.md.
#include <algorithm>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "check/amount_context.h"
#include "check/number_change.h"
#include "check/number_rules.h"

namespace fauxami {
namespace {

constexpr std::uint32_t reach = 14;  // tokens from the verb to the numbers
constexpr std::uint16_t sure_pair = 900;
constexpr std::uint16_t verb_confidence = 800;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The digits of a number without its scale word: "52" of "52 milliards".
Span digits_of(const AnalysedRun& run, const Quantity& quantity) {
  const std::string_view text = run.text(quantity.span);
  std::size_t end = text.size();
  while (end > 0 && !is_digit(text[end - 1])) --end;
  if (end == 0) return quantity.span;
  return {quantity.span.begin, quantity.span.begin + static_cast<std::uint32_t>(end)};
}

// The numbers of a change in text order.
std::pair<const Quantity*, const Quantity*> in_text_order(const NumberChange& change) {
  return change.from->span.begin < change.to->span.begin ? std::pair(change.from, change.to)
                                                         : std::pair(change.to, change.from);
}

// "64 a 52" with its numbers exchanged; nothing when only one of them is in digits.
std::optional<std::string> exchanged(const AnalysedRun& run, Span first, Span second) {
  const std::string a(run.text(first));
  const std::string b(run.text(second));
  const bool alike =
      std::any_of(a.begin(), a.end(), is_digit) == std::any_of(b.begin(), b.end(), is_digit);
  if (!alike) return std::nullopt;
  return b + std::string(run.text(Span{first.end, second.begin})) + a;
}

Finding report(const AnalysedRun& run, const NumberChange& change, std::uint16_t confidence,
               std::string key, const std::string& source) {
  const std::pair<const Quantity*, const Quantity*> pair = in_text_order(change);
  const Span first = digits_of(run, *pair.first);
  const Span second = digits_of(run, *pair.second);
  const Span whole{first.begin, second.end};
  Finding finding =
      finding_at(info_of(NumberRule::order), run, whole, confidence,
                 {std::move(key), {{"found", std::string(run.text(whole))}, {"source", source}}});
  if (const std::optional<std::string> text = exchanged(run, first, second))
    add_fix(finding, run, whole, *text, confidence >= sure_pair ? Safety::safe : Safety::unsafe);
  return finding;
}

class Orders {
 public:
  Orders(const SourceVerdicts& verdicts, const CheckContext& context,
         std::vector<Finding>& findings)
      : verdicts_(verdicts), context_(context), findings_(findings) {}

  void compare(const RunPair& pair) {
    const AnalysedRun& target = context_.page.target->runs[pair.target];
    const AnalysedRun& source = context_.page.source->runs[pair.source];
    const std::vector<NumberChange> changes = find_changes(target, context_.pack.numerals);
    if (changes.empty()) return;
    const std::vector<NumberChange> theirs = find_changes(source, context_.source_pack->numerals);
    for (const NumberChange& change : changes)
      for (const NumberChange& other : theirs)
        if (is_reversed(change, other)) add(target, change, source, other, pair.confidence);
  }

  // Without a source: "relever de 64 a 52" contradicts itself.
  void read(const AnalysedRun& run) {
    for (const NumberChange& change : find_changes(run, context_.pack.numerals))
      if (change.from->low > change.to->low && change.from->unit == change.to->unit &&
          verdicts_.confirmed.count(change.from) == 0 && follows_rise(run, change))
        findings_.push_back(report(run, change, verb_confidence, "number.order.verb", ""));
  }

 private:
  bool is_reversed(const NumberChange& change, const NumberChange& other) const {
    return change.from->low != change.to->low && partner(change.from) == other.to &&
           partner(change.to) == other.from;
  }

  const Quantity* partner(const Quantity* number) const {
    const std::unordered_map<const Quantity*, const Quantity*>::const_iterator found =
        verdicts_.confirmed.find(number);
    return found == verdicts_.confirmed.end() ? nullptr : found->second;
  }

  void add(const AnalysedRun& target, const NumberChange& change, const AnalysedRun& source,
           const NumberChange& other, std::uint16_t confidence) {
    const std::pair<const Quantity*, const Quantity*> pair = in_text_order(other);
    const Span place{std::min(pair.first->whole.begin, pair.first->span.begin),
                     std::max(pair.second->whole.end, pair.second->span.end)};
    const std::string text(source.text(place));
    Finding finding = report(target, change, confidence, "number.order.message", text);
    finding.notes.push_back({{"number.source", {{"source", text}}},
                             source.run->map.to_source(place),
                             text,
                             context_.page.source->file});
    findings_.push_back(std::move(finding));
  }

  // A verb that goes up stands before the numbers, and between them none that goes elsewhere.
  bool follows_rise(const AnalysedRun& run, const NumberChange& change) const {
    const std::uint32_t first = in_text_order(change).first->first_token;
    const Sentence sentence = sentence_at(run, first);
    const std::uint32_t begin = std::max(sentence.first_token, first > reach ? first - reach : 0);
    for (std::uint32_t i = first; i-- > begin;) {
      const Token& token = run.tokens[i];
      if (token.kind == TokenKind::punctuation && run.text(token) != ",") return false;
      const VerbKind kind = kind_of(run, token);
      if (kind == VerbKind::rise) return true;
      if (kind == VerbKind::other) return false;
    }
    return false;
  }

  enum class VerbKind : std::uint8_t { none, rise, neutral, other };

  VerbKind kind_of(const AnalysedRun& run, const Token& token) const {
    if (token.kind != TokenKind::word || token.analysis == 0) return VerbKind::none;
    const Lexicon& lexicon = context_.pack.lexicon;
    VerbKind kind = VerbKind::none;
    for (const Reading& reading : lexicon.readings(token.analysis)) {
      if ((reading.features & feature::verb) == 0) {
        if (kind == VerbKind::none || kind == VerbKind::other) kind = VerbKind::neutral;
        continue;
      }
      const std::uint64_t lemma = hash_word(lexicon.lemma(to_lower(run.text(token)), reading));
      if (context_.pack.amounts.rise.count(lemma) != 0) return VerbKind::rise;
      const bool neutral = context_.pack.amounts.neutral.count(lemma) != 0;
      if (kind == VerbKind::none) kind = neutral ? VerbKind::neutral : VerbKind::other;
    }
    return kind;
  }

  const SourceVerdicts& verdicts_;
  const CheckContext& context_;
  std::vector<Finding>& findings_;
};

}  // namespace

void find_reversed(const SourceVerdicts& verdicts, const CheckContext& context,
                   std::vector<Finding>& findings) {
  Orders orders(verdicts, context, findings);
  if (context.page.source != nullptr && context.source_pack != nullptr)
    for (const RunPair& pair : context.page.pairs) orders.compare(pair);
  for (const AnalysedRun& run : context.page.target->runs)
    if (run.in_language && run.quantities.size() > 1) orders.read(run);
}

}  // namespace fauxami

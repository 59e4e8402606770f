// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A block of HTML text. Tested by tests/read/html_test.cpp.
#include "read/html_block.h"

#include <algorithm>

#include "read/ascii.h"

namespace fauxami {
namespace {

// Spans that touch become one; `spans` ascend.
void add_span(std::vector<Span>& spans, Span span) {
  if (!spans.empty() && spans.back().end >= span.begin)
    spans.back().end = std::max(spans.back().end, span.end);
  else
    spans.push_back(span);
}

std::vector<Span> joined(const std::vector<Span>& a, const std::vector<Span>& b) {
  std::vector<Span> all(a);
  all.insert(all.end(), b.begin(), b.end());
  std::sort(all.begin(), all.end());
  std::vector<Span> result;
  for (const Span span : all) add_span(result, span);
  return result;
}

}  // namespace

std::string primary_language(std::string_view tag) {
  return ascii_lower(tag.substr(0, tag.find('-')));
}

void HtmlBlock::append(Span source, const HtmlState& state, References references) {
  if (text_.empty()) state_ = state;
  const Span visible = text_.append(source, state.white_space, references);
  if (visible.empty()) return;
  if (state.no_translate) add_span(text_.run().no_translate, visible);
  if (state.language == state_.block_language) return;
  const bool goes_on = !passages_.empty() && passages_.back().language == state.language &&
                       passages_.back().text.end + 1 >= visible.begin;
  if (goes_on)
    passages_.back().text.end = visible.end;
  else
    passages_.push_back({visible, state.language});
}

bool HtmlBlock::all_in_one_language() const {
  return passages_.size() == 1 && passages_[0].text == Span{0, text_.size()};
}

std::optional<TextRun> HtmlBlock::take(const std::vector<std::string>& languages) {
  const bool blank = text_.blank();
  TextRun& run = text_.run();
  run.role = state_.role;
  run.list = state_.list;
  run.escaping = Escaping::html_text;
  run.language = languages[all_in_one_language() ? passages_[0].language : state_.block_language];
  if (!all_in_one_language()) {
    std::vector<Span> foreign;
    for (const Passage& passage : passages_)
      if (primary_language(languages[passage.language]) != primary_language(run.language))
        foreign.push_back(passage.text);
    run.no_translate = joined(run.no_translate, foreign);
  }
  passages_.clear();
  TextRun result = text_.take();
  return blank ? std::nullopt : std::optional<TextRun>(std::move(result));
}

}  // namespace fauxami

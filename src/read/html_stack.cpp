// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The open elements of a page. Tested by tests/read/html_test.cpp.
#include "read/html_stack.h"

namespace fauxami {
namespace {

constexpr std::size_t longest_look = 1000;

bool ends_look_for(HtmlFamily family, const HtmlElement& element) {
  if (element.has(html_container)) return true;
  const bool in_row = element.family == HtmlFamily::row || element.family == HtmlFamily::row_group;
  return (family == HtmlFamily::cell && in_row) ||
         (family == HtmlFamily::row && element.family == HtmlFamily::row_group);
}

bool is_table_part(const HtmlElement& element) {
  return element.family == HtmlFamily::cell || element.family == HtmlFamily::row ||
         element.family == HtmlFamily::row_group;
}

// End tags do not reach out of a table cell or a list, save those of tables and lists themselves.
bool shields(const HtmlElement& open, const HtmlElement& closed) {
  if (open.name == "table" || open.name == "template") return true;
  if (is_table_part(closed) || closed.has(html_container)) return false;
  if (open.has(html_container)) return !open.has(html_list);
  return open.has(html_block) && !closed.has(html_block);
}

}  // namespace

void HtmlStack::push(HtmlName name, const HtmlState& state) {
  open_.push_back({name, state});
  ++counts_[name.id];
}

void HtmlStack::pop_to(std::size_t size) {
  while (open_.size() > size) {
    --counts_[open_.back().name.id];
    open_.pop_back();
  }
}

void HtmlStack::close_omitted(const HtmlElement& element) {
  if (element.has(html_closes_paragraph)) close_family(HtmlFamily::paragraph);
  if (element.family == HtmlFamily::row_group) close_family(HtmlFamily::row);
  if (element.family == HtmlFamily::row || element.family == HtmlFamily::row_group)
    close_family(HtmlFamily::cell);
  if (element.family != HtmlFamily::none) close_family(element.family);
}

void HtmlStack::close_family(HtmlFamily family) {
  const std::size_t last = open_.size() > longest_look ? open_.size() - longest_look : 1;
  for (std::size_t i = open_.size(); i-- > last;) {
    const HtmlElement& open = html_element(open_[i].name.id);
    if (open.family == family) {
      pop_to(i);
      return;
    }
    if (ends_look_for(family, open)) return;
  }
}

bool HtmlStack::close(HtmlName name) {
  const HtmlElement& closed = html_element(name.id);
  if (counts_[name.id] == 0 && closed.family != HtmlFamily::heading) return false;
  const std::size_t last = open_.size() > longest_look ? open_.size() - longest_look : 1;
  for (std::size_t i = open_.size(); i-- > last;) {
    const HtmlElement& open = html_element(open_[i].name.id);
    const bool heading = closed.family == HtmlFamily::heading && open.family == HtmlFamily::heading;
    if (open_[i].name.hash == name.hash || heading) {
      pop_to(i);
      return true;
    }
    if (shields(open, closed)) return false;
  }
  return false;
}

void HtmlStack::close_foreign() {
  std::size_t size = open_.size();
  while (size > 1 && open_[size - 1].state.foreign) --size;
  pop_to(size);
}

}  // namespace fauxami

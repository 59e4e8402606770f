// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The examples of a rule. Tested by tests/language/rule_parser_test.cpp.
#include "language/rule_parser.h"
#include "language/suggestion_template.h"

namespace fauxami {
namespace {

[[noreturn]] void fail_at(std::size_t at, std::string message) {
  throw PatternError{static_cast<std::uint32_t>(at), std::move(message)};
}

constexpr std::string_view arrow = "=>";
constexpr std::string_view open_mark = "{{";
constexpr std::string_view close_mark = "}}";

}  // namespace

RuleExample parse_example(std::string_view written) {
  RuleExample example;
  example.written = written;
  std::string_view text = written;
  if (const std::size_t at = text.rfind(arrow); at != std::string_view::npos) {
    example.expected = split_alternatives(text.substr(at + arrow.size()));
    example.states_suggestions = true;
    if (example.expected.front().empty()) fail_at(at, "no suggestion stands after '=>'");
    text = text.substr(0, at);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  }
  const std::size_t open = text.find(open_mark);
  if (open == std::string_view::npos) {
    example.text = text;
    return example;
  }
  const std::size_t close = text.find(close_mark, open);
  if (close == std::string_view::npos) fail_at(open, "'{{' is not closed");
  if (close == open + open_mark.size()) fail_at(open, "the mark holds nothing");
  if (text.find(open_mark, close) != std::string_view::npos)
    fail_at(close, "an example has one mark only");
  const std::string_view inside =
      text.substr(open + open_mark.size(), close - open - open_mark.size());
  example.text = std::string(text.substr(0, open))
                     .append(inside)
                     .append(text.substr(close + close_mark.size()));
  example.mark = {static_cast<std::uint32_t>(open),
                  static_cast<std::uint32_t>(open + inside.size())};
  return example;
}

}  // namespace fauxami

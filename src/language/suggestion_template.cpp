// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Text of a suggestion to its parts. Tested by tests/language/suggestion_test.cpp.
#include "language/suggestion_template.h"

#include <optional>

#include "language/rule_pattern.h"

namespace fauxami {
namespace {

[[noreturn]] void fail_at(std::size_t at, std::string message) {
  throw PatternError{static_cast<std::uint32_t>(at), std::move(message)};
}

std::uint32_t element_number(std::string_view digits, std::size_t at, std::size_t element_count) {
  const bool one_or_two = digits.size() == 1 || digits.size() == 2;
  std::size_t number = 0;
  for (const char c : digits)
    number =
        c >= '0' && c <= '9' && one_or_two ? number * 10 + static_cast<std::size_t>(c - '0') : 100;
  if (number == 0 || number > element_count)
    fail_at(at, "'" + std::string(digits) + "' is not an element: the pattern has " +
                    std::to_string(element_count));
  return static_cast<std::uint32_t>(number);
}

Features features_of(std::string_view names, std::size_t at) {
  Features all = 0;
  while (!names.empty()) {
    const std::size_t dot = names.find('.');
    const std::optional<Features> bit = feature_named(names.substr(0, dot));
    if (!bit)
      fail_at(at, "unknown option '" + std::string(names.substr(0, dot)) +
                      "': write lemma=..., like=N or features such as Masc.Sing");
    all |= *bit;
    names.remove_prefix(dot == std::string_view::npos ? names.size() : dot + 1);
  }
  return all;
}

constexpr std::string_view lemma_option = "lemma=";
constexpr std::string_view like_option = "like=";

void add_option(SuggestionPart& part, std::string_view option, std::size_t at,
                std::size_t element_count) {
  if (option.substr(0, lemma_option.size()) == lemma_option)
    part.lemma = option.substr(lemma_option.size());
  else if (option.substr(0, like_option.size()) == like_option)
    part.like = element_number(option.substr(like_option.size()), at, element_count);
  else
    part.features |= features_of(option, at);
}

SuggestionPart parse_place(std::string_view inside, std::size_t at, std::size_t element_count) {
  SuggestionPart part;
  const std::size_t colon = inside.find(':');
  part.element = element_number(inside.substr(0, colon), at, element_count);
  if (colon == std::string_view::npos) return part;
  for (std::string_view options = inside.substr(colon + 1); !options.empty();) {
    const std::size_t comma = options.find(',');
    add_option(part, options.substr(0, comma), at, element_count);
    options.remove_prefix(comma == std::string_view::npos ? options.size() : comma + 1);
  }
  if (!part.inflects()) fail_at(at, "nothing stands after ':' in '{" + std::string(inside) + "}'");
  return part;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<SuggestionPart> parse_suggestion(std::string_view text, std::size_t element_count) {
  std::vector<SuggestionPart> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find('{', at);
    if (open != at) {
      SuggestionPart words;
      words.text = text.substr(at, open - at);
      parts.push_back(std::move(words));
    }
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) fail_at(open, "'{' is not closed");
    parts.push_back(parse_place(text.substr(open + 1, close - open - 1), open, element_count));
    at = close + 1;
  }
  return parts;
}

std::vector<std::string> split_alternatives(std::string_view text) {
  std::vector<std::string> alternatives;
  constexpr std::string_view bar = " | ";
  for (;;) {
    const std::size_t at = text.find(bar);
    alternatives.emplace_back(trimmed(text.substr(0, at)));
    if (at == std::string_view::npos) return alternatives;
    text.remove_prefix(at + bar.size());
  }
}

}  // namespace fauxami

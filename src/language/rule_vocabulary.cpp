// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The names that rules may use. Tested by tests/language/rule_parser_test.cpp.
#include "language/rule_vocabulary.h"

#include <array>
#include <utility>
#include <vector>

#include "base/document.h"

namespace fauxami {
namespace {

constexpr std::array<std::string_view, 38> core_categories{
    "Terminology/Inconsistent with terminology resource",
    "Terminology/Inconsistent use of terminology",
    "Terminology/Wrong term",
    "Accuracy/Mistranslation",
    "Accuracy/Overtranslation",
    "Accuracy/Undertranslation",
    "Accuracy/Addition",
    "Accuracy/Omission",
    "Accuracy/Do not translate",
    "Accuracy/Untranslated",
    "Linguistic conventions/Grammar",
    "Linguistic conventions/Punctuation",
    "Linguistic conventions/Spelling",
    "Linguistic conventions/Unintelligible",
    "Linguistic conventions/Character encoding",
    "Linguistic conventions/Textual conventions",
    "Style/Organizational style",
    "Style/Third-party style",
    "Style/Inconsistent with external reference",
    "Style/Language register",
    "Style/Awkward style",
    "Style/Unidiomatic style",
    "Style/Inconsistent style",
    "Locale conventions/Number format",
    "Locale conventions/Currency format",
    "Locale conventions/Measurement format",
    "Locale conventions/Time format",
    "Locale conventions/Date format",
    "Locale conventions/Address format",
    "Locale conventions/Telephone format",
    "Locale conventions/Shortcut key",
    "Audience appropriateness/Culture-specific reference",
    "Audience appropriateness/Offensive",
    "Design and markup/Layout",
    "Design and markup/Markup tag",
    "Design and markup/Truncation/text expansion",
    "Design and markup/Missing text",
    "Design and markup/Link/cross-reference",
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> family_types{{
    {"calque", "overly-literal"},
    {"terminology", "wrong-term"},
    {"style", "unidiomatic-style"},
    {"accuracy", "mistranslation"},
    {"grammar", "grammar"},
    {"spelling", "spelling"},
    {"typography", "typography"},
    {"residue", "untranslated"},
    {"name", "entity"},
    {"number", "number"},
    {"consistency", "inconsistent-style"},
    {"markup", "markup-tag"},
    {"encoding", "character-encoding"},
}};

// In the order of Role.
constexpr std::array<std::string_view, 13> role_names{
    "title",      "description", "heading", "paragraph", "list_item",        "table_cell",
    "navigation", "footer",      "caption", "quotation", "alternative_text", "attribute",
    "code"};
static_assert(static_cast<std::size_t>(Role::code) + 1 == role_names.size());

}  // namespace

std::span<const std::string_view> mqm_core_categories() { return core_categories; }

std::string_view default_type_of_family(std::string_view family) {
  for (const std::pair<std::string_view, std::string_view>& known : family_types)
    if (known.first == family) return known.second;
  return "";
}

std::optional<std::uint32_t> role_named(std::string_view name) {
  for (std::uint32_t i = 0; i < role_names.size(); ++i)
    if (role_names[i] == name) return 1U << i;
  return std::nullopt;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What attributes say. Tested by tests/read/html_test.cpp.
#include "read/html_attributes.h"

#include <algorithm>

#include "read/ascii.h"

namespace fauxami {
namespace {

bool equals(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() && has_word_at(text, 0, lower);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}

bool has_word(std::string_view list, std::string_view lower) {
  for (std::size_t at = 0; at < list.size(); ++at) {
    const bool begins = at == 0 || is_ascii_space(list[at - 1]);
    const std::size_t end = at + lower.size();
    if (begins && has_word_at(list, at, lower) && (end == list.size() || is_ascii_space(list[end])))
      return true;
  }
  return false;
}

constexpr std::size_t longest_tag = 35;

}  // namespace

std::optional<std::string_view> HtmlAttributes::value(std::string_view name) const {
  for (const HtmlAttribute& attribute : tag_.attributes)
    if (equals(attribute.name, name))
      return bytes_.substr(attribute.value.begin, attribute.value.size());
  return std::nullopt;
}

std::optional<std::string> HtmlAttributes::language() const {
  std::optional<std::string_view> raw = value("lang");
  if (!raw) raw = value("xml:lang");
  if (!raw) return std::nullopt;
  std::string tag(trimmed(*raw));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool plain = std::all_of(tag.begin(), tag.end(), [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-';
  });
  if (!plain || tag.size() > longest_tag || tag.substr(0, 1) == "-") return std::nullopt;
  return tag;
}

std::optional<bool> HtmlAttributes::no_translate() const {
  if (const std::optional<std::string_view> translate = value("translate")) {
    if (equals(trimmed(*translate), "no")) return true;
    if (translate->empty() || equals(trimmed(*translate), "yes")) return false;
  }
  const std::optional<std::string_view> classes = value("class");
  if (classes && has_word(*classes, "notranslate")) return true;
  return std::nullopt;
}

bool HtmlAttributes::value_is_one_of(std::string_view name,
                                     std::initializer_list<std::string_view> values) const {
  const std::optional<std::string_view> found = value(name);
  if (!found) return false;
  for (const std::string_view one : values)
    if (equals(trimmed(*found), one)) return true;
  return false;
}

std::optional<Role> HtmlAttributes::role() const {
  if (value_is_one_of("role", {"navigation", "menu", "menubar", "button", "tab"}))
    return Role::navigation;
  if (value_is_one_of("role", {"contentinfo"})) return Role::footer;
  if (value_is_one_of("role", {"heading"})) return Role::heading;
  return std::nullopt;
}

std::optional<Role> HtmlAttributes::role_of_content() const {
  for (const std::string_view key :
       {std::string_view("name"), std::string_view("property"), std::string_view("itemprop")}) {
    if (value_is_one_of(key, {"description", "og:description", "twitter:description"}))
      return Role::description;
    if (value_is_one_of(key, {"og:title", "twitter:title", "headline"})) return Role::title;
    if (value_is_one_of(key, {"og:image:alt", "twitter:image:alt"})) return Role::alternative_text;
  }
  return std::nullopt;
}

std::optional<Role> HtmlAttributes::role_of_value(const HtmlElement& element,
                                                  const HtmlAttribute& attribute) const {
  const std::string_view name = attribute.name;
  if (element.name == "meta") return equals(name, "content") ? role_of_content() : std::nullopt;
  if (element.name == "link" || element.name == "script" || element.name == "style")
    return std::nullopt;
  if (equals(name, "alt")) return Role::alternative_text;
  for (const std::string_view shown :
       {std::string_view("title"), std::string_view("aria-label"), std::string_view("placeholder"),
        std::string_view("aria-description")})
    if (equals(name, shown)) return Role::attribute;
  const bool labelled =
      element.name == "optgroup" || element.name == "option" || element.name == "track";
  if (labelled && equals(name, "label")) return Role::attribute;
  const bool button =
      element.name == "input" && value_is_one_of("type", {"submit", "button", "reset"});
  return button && equals(name, "value") ? std::optional<Role>(Role::navigation) : std::nullopt;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/document.h"
#include "read/html_elements.h"
#include "read/html_scanner.h"

namespace fauxami {

/// Looks at a tag's attributes for what the page's text needs. Names are compared without case;
/// of attributes of the same name the first counts.
class HtmlAttributes {
 public:
  HtmlAttributes(std::string_view bytes, const HtmlToken& tag) : bytes_(bytes), tag_(tag) {}

  /// The raw value, nothing when there is no such attribute.
  std::optional<std::string_view> value(std::string_view name) const;
  /// `lang` or `xml:lang` when it is a language tag or empty; "fr_FR" is read as "fr-FR".
  std::optional<std::string> language() const;
  /// What `translate` or the class "notranslate" says, nothing when neither is there.
  std::optional<bool> no_translate() const;
  /// The role that an ARIA `role` gives, as far as it has one of ours.
  std::optional<Role> role() const;

  /// The role of an attribute whose value a reader of the page sees or hears.
  std::optional<Role> role_of_value(const HtmlElement& element,
                                    const HtmlAttribute& attribute) const;

 private:
  std::optional<Role> role_of_content() const;
  bool value_is_one_of(std::string_view name, std::initializer_list<std::string_view> values) const;

  std::string_view bytes_;
  const HtmlToken& tag_;
};

}  // namespace fauxami

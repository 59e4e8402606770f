// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fauxami {

/// A sentence for a person, not yet in a language: the key of a template in
/// rules/messages/{fr,en}.toml and the values of its named places.
///
/// Example: {"name.transliteration", {{"found", "Huang Renxun"}, {"expected", "Jensen Huang"}}}.
struct Message {
  std::string key;
  std::vector<std::pair<std::string, std::string>> arguments;
};

/// Templates of one user-interface language: key -> text with places such as {found}.
class MessageCatalogue {
 public:
  void add(std::string key, std::string text) { texts_[std::move(key)] = std::move(text); }
  bool contains(std::string_view key) const { return texts_.find(key) != texts_.end(); }
  /// The template with its places filled. An unknown key or place stays visible as {key}.
  std::string format(const Message& message) const;
  const std::map<std::string, std::string, std::less<>>& texts() const { return texts_; }

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace fauxami

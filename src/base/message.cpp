// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Fills the places of message templates. Tested by tests/base/message_test.cpp.
#include "base/message.h"

namespace fauxami {
namespace {

std::string value_of(const Message& message, std::string_view place) {
  for (const std::pair<std::string, std::string>& argument : message.arguments)
    if (argument.first == place) return argument.second;
  return "{" + std::string(place) + "}";
}

}  // namespace

std::string MessageCatalogue::format(const Message& message) const {
  const std::map<std::string, std::string, std::less<>>::const_iterator found =
      texts_.find(message.key);
  if (found == texts_.end()) return "{" + message.key + "}";
  const std::string_view text = found->second;
  std::string result;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    result.append(text.substr(at, open - at));
    result.append(value_of(message, text.substr(open + 1, close - open - 1)));
    at = close + 1;
  }
  return result.append(text.substr(at));
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Message templates from TOML to pack and back. Tested by tests/language/messages_test.cpp.
#include "language/messages.h"

#include "language/toml_file.h"

namespace fauxami {
namespace {

void collect(const std::string& path, const toml::table& table, const std::string& prefix,
             MessageCatalogue& messages) {
  for (const auto& [name, node] : table) {
    const std::string key = prefix + std::string(name.str());
    if (const toml::table* inner = node.as_table())
      collect(path, *inner, key + ".", messages);
    else if (const toml::value<std::string>* text = node.as_string())
      messages.add(key, text->get());
    else
      throw error_at(path, node, "a message must be a string");
  }
}

}  // namespace

MessageCatalogue read_messages(const std::string& toml_path) {
  MessageCatalogue messages;
  collect(toml_path, parse_toml(toml_path), "", messages);
  return messages;
}

std::string compile_messages(const MessageCatalogue& messages) {
  SectionWriter section;
  section.write(static_cast<std::uint32_t>(messages.texts().size()));
  for (const std::pair<const std::string, std::string>& text : messages.texts()) {
    section.write_string(text.first);
    section.write_string(text.second);
  }
  return section.take();
}

MessageCatalogue load_messages(const PackFile& pack, const std::string& ui_language) {
  MessageCatalogue messages;
  SectionReader section = pack.section("messages." + ui_language);
  if (section.at_end()) return messages;
  const std::uint32_t count = section.read<std::uint32_t>();
  for (std::uint32_t i = 0; i < count; ++i) {
    std::string key(section.read_string());
    messages.add(std::move(key), std::string(section.read_string()));
  }
  return messages;
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Reading TOML data with good errors. Tested by tests/language/toml_file_test.cpp.
#include "language/toml_file.h"

namespace fauxami {

toml::table parse_toml(const std::string& path) {
  try {
    return toml::parse_file(path);
  } catch (const toml::parse_error& error) {
    throw LoadError(path, error.source().begin.line, error.source().begin.column,
                    std::string(error.description()));
  }
}

toml::table parse_toml_text(std::string_view text, const std::string& path) {
  try {
    return toml::parse(text, path);
  } catch (const toml::parse_error& error) {
    throw LoadError(path, error.source().begin.line, error.source().begin.column,
                    std::string(error.description()));
  }
}

LoadError error_at(const std::string& path, const toml::node& node, const std::string& message) {
  return LoadError(path, node.source().begin.line, node.source().begin.column, message);
}

std::vector<std::string> strings_of(const std::string& path, const toml::table& table,
                                    std::string_view key) {
  std::vector<std::string> strings;
  const toml::node* node = table.get(key);
  if (node == nullptr) return strings;
  const toml::array* array = node->as_array();
  if (array == nullptr)
    throw error_at(path, *node, "'" + std::string(key) + "' must be an array of strings");
  for (const toml::node& element : *array) {
    const toml::value<std::string>* text = element.as_string();
    if (text == nullptr)
      throw error_at(path, element, "'" + std::string(key) + "' must hold strings only");
    strings.push_back(text->get());
  }
  return strings;
}

std::string string_of(const std::string& path, const toml::table& table, std::string_view key,
                      std::string_view fallback) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::string(fallback);
  const toml::value<std::string>* text = node->as_string();
  if (text == nullptr) throw error_at(path, *node, "'" + std::string(key) + "' must be a string");
  return text->get();
}

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The only user of dawgdic. Tested by tests/language/word_graph_test.cpp.
#include "language/word_graph.h"

#include <dawgdic/dawg-builder.h>
#include <dawgdic/dictionary-builder.h>
#include <dawgdic/guide-builder.h>

#include "base/load_error.h"
#include "language/pack_file.h"

namespace fauxami {

struct WordGraph::Automaton {
  dawgdic::Dictionary dictionary;
  dawgdic::Guide guide;
};

WordGraph::WordGraph() = default;
WordGraph::~WordGraph() = default;
WordGraph::WordGraph(WordGraph&&) noexcept = default;
WordGraph& WordGraph::operator=(WordGraph&&) noexcept = default;

WordGraph::WordGraph(std::string_view section) : automaton_(std::make_unique<Automaton>()) {
  SectionReader reader(section, "words");
  const std::span<const std::uint32_t> units = reader.read_array<std::uint32_t>();
  const std::span<const std::uint16_t> guide = reader.read_array<std::uint16_t>();
  automaton_->dictionary.Map(units.data(), static_cast<dawgdic::SizeType>(units.size()));
  automaton_->guide.Map(guide.data(), static_cast<dawgdic::SizeType>(guide.size()));
}

std::optional<std::uint32_t> WordGraph::find(std::string_view word) const {
  if (automaton_ == nullptr) return std::nullopt;
  dawgdic::ValueType value = 0;
  if (!automaton_->dictionary.Find(word.data(), word.size(), &value)) return std::nullopt;
  return static_cast<std::uint32_t>(value);
}

bool WordGraph::follow(char byte, Node& node) const {
  return automaton_ != nullptr && automaton_->dictionary.Follow(byte, &node);
}

std::optional<std::uint32_t> WordGraph::value(Node node) const {
  if (!automaton_->dictionary.has_value(node)) return std::nullopt;
  return static_cast<std::uint32_t>(automaton_->dictionary.value(node));
}

std::size_t WordGraph::children(Node node, char* bytes) const {
  std::size_t count = 0;
  if (automaton_ == nullptr) return count;
  dawgdic::UCharType label = automaton_->guide.child(node);
  while (label != 0) {
    bytes[count++] = static_cast<char>(label);
    Node child = node;
    automaton_->dictionary.Follow(static_cast<char>(label), &child);
    label = automaton_->guide.sibling(child);
  }
  return count;
}

std::string build_word_graph(const std::vector<std::pair<std::string, std::uint32_t>>& words) {
  dawgdic::DawgBuilder builder;
  for (const std::pair<std::string, std::uint32_t>& word : words)
    if (!builder.Insert(word.first.c_str(), static_cast<dawgdic::ValueType>(word.second)))
      throw LoadError(word.first, 0, 0, "words must ascend in a word graph");
  dawgdic::Dawg dawg;
  builder.Finish(&dawg);
  dawgdic::Dictionary dictionary;
  dawgdic::Guide guide;
  dawgdic::DictionaryBuilder::Build(dawg, &dictionary);
  dawgdic::GuideBuilder::Build(dawg, dictionary, &guide);
  static_assert(sizeof(dawgdic::DictionaryUnit) == 4 && sizeof(dawgdic::GuideUnit) == 2);
  SectionWriter section;
  section.write_array(std::span<const std::uint32_t>(
      reinterpret_cast<const std::uint32_t*>(dictionary.units()), dictionary.size()));
  section.write_array(std::span<const std::uint16_t>(
      reinterpret_cast<const std::uint16_t*>(guide.units()), guide.size()));
  return section.take();
}

}  // namespace fauxami

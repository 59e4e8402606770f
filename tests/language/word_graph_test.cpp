// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/word_graph.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "base/load_error.h"

using namespace fauxami;

namespace {

using Words = std::vector<std::pair<std::string, std::uint32_t>>;

// The words below a state, by walking.
void collect(const WordGraph& graph, WordGraph::Node node, const std::string& prefix,
             Words& words) {
  if (const std::optional<std::uint32_t> value = graph.value(node))
    words.emplace_back(prefix, *value);
  char bytes[256];
  const std::size_t count = graph.children(node, bytes);
  for (std::size_t i = 0; i < count; ++i) {
    WordGraph::Node child = node;
    REQUIRE(graph.follow(bytes[i], child));
    collect(graph, child, prefix + bytes[i], words);
  }
}

}  // namespace

TEST_CASE("A word graph finds its words and nothing else") {
  const std::string section =
      build_word_graph({{"chat", 4}, {"chats", 5}, {"chien", 6}, {"été", 0}});
  const WordGraph graph(section);
  CHECK(graph.find("chat") == 4U);
  CHECK(graph.find("chats") == 5U);
  CHECK(graph.find("été") == 0U);
  for (const char* absent : {"", "cha", "chatss", "chie", "\xC3", "Chat"})
    CHECK_FALSE(graph.find(absent));
  WordGraph::Node node = graph.root();
  CHECK_FALSE(graph.follow('z', node));
  CHECK(node == graph.root());
}

TEST_CASE("An empty graph has no word") { CHECK_FALSE(WordGraph().find("chat")); }

TEST_CASE("Walking a graph of random words gives them back, in order") {
  std::mt19937 random(7);
  std::set<std::string> distinct;
  while (distinct.size() < 2000) {
    std::string word;
    for (std::uint32_t left = 1 + random() % 9; left > 0; --left)
      word.push_back(static_cast<char>(1 + random() % 255));
    distinct.insert(word);
  }
  Words words;
  for (const std::string& word : distinct)
    words.emplace_back(word, static_cast<std::uint32_t>(random() >> 1U));
  const std::string section = build_word_graph(words);
  const WordGraph graph(section);
  Words walked;
  collect(graph, graph.root(), "", walked);
  CHECK(walked == words);
}

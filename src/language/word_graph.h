// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fauxami {

/// A set of byte strings with a number each, as a minimal automaton (DAWG) used in place from the
/// pack. Inner states can be walked, for approximate search.
///
/// Example: find("chevaux") gives its number; from root() the bytes of "che" lead to a node whose
/// children() are the bytes that may follow.
class WordGraph {
 public:
  using Node = std::uint32_t;

  WordGraph();
  /// A view of a section that build_word_graph wrote; it must stay mapped.
  explicit WordGraph(std::string_view section);
  ~WordGraph();
  WordGraph(WordGraph&&) noexcept;
  WordGraph& operator=(WordGraph&&) noexcept;

  std::optional<std::uint32_t> find(std::string_view word) const;

  Node root() const { return 0; }
  /// Moves to the state after `byte`; false, and no move, when no word goes on so.
  bool follow(char byte, Node& node) const;
  /// The number of the word that ends at this state, if one does.
  std::optional<std::uint32_t> value(Node node) const;
  /// Bytes that may follow, ascending, written to `bytes`; gives their count (at most 255).
  std::size_t children(Node node, char* bytes) const;

 private:
  struct Automaton;
  std::unique_ptr<Automaton> automaton_;
};

/// The section of a WordGraph. Words must ascend bytewise, without duplicates or zero bytes;
/// numbers stay below 2^31.
std::string build_word_graph(const std::vector<std::pair<std::string, std::uint32_t>>& words);

}  // namespace fauxami

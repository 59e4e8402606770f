// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// The stories of tests/cases: see tests/cases/README.md for the format.
namespace story {

struct Block {
  std::string kind;      ///< "page", "source", "names", "do-not-translate", "findings", "fixed"
  std::string argument;  ///< "fr.txt", "zh-Hans"
  std::string body;
  std::size_t begin = 0;  ///< of the body in the story file
  std::size_t end = 0;
};

struct Story {
  std::string path;
  std::string text;
  std::vector<Block> blocks;

  const Block* block(std::string_view kind) const {
    for (const Block& block : blocks)
      if (block.kind == kind) return &block;
    return nullptr;
  }
  bool strict() const { return text.find("\nlevel: strict\n") != std::string::npos; }
  bool all_rules() const { return text.find("\nrules: all\n") != std::string::npos; }
};

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

inline Story parse(const std::string& path) {
  Story story{path, read_file(path), {}};
  std::size_t at = 0;
  while ((at = story.text.find("\n```", at)) != std::string::npos) {
    const std::size_t line_end = story.text.find('\n', at + 1);
    const std::size_t close =
        line_end == std::string::npos ? line_end : story.text.find("\n```", line_end);
    if (close == std::string::npos) break;
    std::istringstream head(story.text.substr(at + 4, line_end - at - 4));
    Block block;
    head >> block.kind;
    std::getline(head >> std::ws, block.argument);
    block.begin = line_end + 1;
    block.end = close + 1;
    block.body = story.text.substr(block.begin, block.end - block.begin);
    story.blocks.push_back(block);
    at = close + 4;
  }
  return story;
}

}  // namespace story

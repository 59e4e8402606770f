// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

namespace fauxami {

/// Where the pack compiler finds its data.
struct PackSources {
  std::string data_directory;      ///< holds dictionaries/ and rules/
  std::string hunspell_directory;  ///< Debian's /usr/share/hunspell
  std::string language;            ///< BCP 47 tag, the name of a folder of dictionaries/
};

/// Compiles everything known of a language into the bytes of its pack. A language without
/// words.toml gets no lexicon, one without rules no rules. LoadError for any fault in the data.
std::string compile_pack(const PackSources& sources);

/// explain_names() of the language, with the lexicon that its pack has.
std::string explain_names(const PackSources& sources);

}  // namespace fauxami

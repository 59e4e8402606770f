// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "base/unit.h"
#include "language/name_parts.h"

namespace fauxami {

/// A person of a source block whom no row of the name data knows: the form of the name tells it.
struct SourcePerson {
  Span span;                       ///< in the run's text
  std::string native;              ///< as it stands; in Russian without its case endings
  std::vector<std::string> parts;  ///< between the dots of a foreign name; else empty
};

/// Persons of a block by the form of their names, in text order: foreign names with a middle dot in
/// Chinese and Japanese, a surname and its title in Chinese and Korean, two words in capitals in
/// Cyrillic. Known names (mentions) are left out; so is what could be cut in two ways.
///
/// Example: of a Chinese block with the title "president" before a name with a dot, the person is
/// the name from its first foreign syllable to its last.
std::vector<SourcePerson> find_source_persons(const AnalysedRun& run, const NameParts& parts);

}  // namespace fauxami

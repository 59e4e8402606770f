// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "language/pack_file.h"

namespace fauxami {

/// How a language writes numbers, from dictionaries/<tag>/numerals.toml.
struct NumeralGrammar {
  static NumeralGrammar load(SectionReader section);
};

/// Reads numerals.toml and writes the section that NumeralGrammar::load reads.
std::string compile_numerals(const std::string& toml_path);

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "language/pack_file.h"

namespace fauxami {

/// Typographic conventions of a language, from dictionaries/<tag>/typography.toml.
struct Typography {
  static Typography load(SectionReader section);
};

/// Reads typography.toml and writes the section that Typography::load reads.
std::string compile_typography(const std::string& toml_path);

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "base/mention.h"
#include "language/pack_file.h"

namespace fauxami {

/// The name data of one target language with every derived form.
class NameIndex {
 public:
  static NameIndex load(const PackFile& pack);
};

/// Reads dictionaries/names/*.tsv, derives the forms and writes the section for one language.
std::string compile_names(const std::string& names_directory, const std::string& language);

}  // namespace fauxami

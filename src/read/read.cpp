// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Chooses the reader. Tested by tests/read/read_test.cpp.
#include "read/read.h"

#include "read/plain_text.h"

namespace fauxami {

Detection detect(std::string_view, std::string_view) { return {}; }

Document read_page(const SourceFile& file, const Detection&) { return read_plain_text(file.bytes()); }

}  // namespace fauxami

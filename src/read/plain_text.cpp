// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Plain text to blocks. Tested by tests/read/plain_text_test.cpp.
#include "read/plain_text.h"

namespace fauxami {

Document read_plain_text(std::string_view) { return {}; }

}  // namespace fauxami

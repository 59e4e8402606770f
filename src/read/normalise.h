// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "base/document.h"

namespace fauxami {

/// Brings a run to NFC. What changes becomes a replaced piece; what markup splits ("e", a tag, a
/// combining accent) becomes a markup piece, for no edit can write it. Cheap when already NFC.
///
/// Example: the text "e\u0301te" read from bytes 0-6 becomes "\u00E9te": replaced 0-3,
/// verbatim 3-5.
void normalise(TextRun& run);

}  // namespace fauxami

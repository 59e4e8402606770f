// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami numbers FILE`: every number that is read on a page, as it is read: its place and text,
/// role, value in digits and with the scale word of the language, unit, canonical form of a date or
/// a time, both ends of an interval, how exact it is. For whoever asks why a number was compared
/// as it was.
int run_numbers(const Options& options, PackShelf& shelf);

}  // namespace fauxami

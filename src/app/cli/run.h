// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

namespace fauxami {

/// The command line program: parses the arguments, runs the command, returns the exit code.
int run_command_line(int argument_count, const char* const* arguments);

}  // namespace fauxami

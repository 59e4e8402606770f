// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The program fauxami. Tested by tests/cli.
#include "app/cli/run.h"

int main(int argument_count, char** arguments) {
  return fauxami::run_command_line(argument_count, arguments);
}

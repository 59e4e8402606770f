// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fauxami {

/// Every category of MQM-Core, "dimension/error type".
/// Source: themqm.org, The MQM Core Typology (MQM 2.0).
std::span<const std::string_view> mqm_core_categories();

/// The MQM-Full type of a rule family that states none. Example: "calque" gives "overly-literal".
std::string_view default_type_of_family(std::string_view family);

/// Bit (1 << Role) of a role as rules write it: "table_cell".
std::optional<std::uint32_t> role_named(std::string_view name);
constexpr std::uint32_t all_roles_but_code = (1U << 12) - 1;

}  // namespace fauxami

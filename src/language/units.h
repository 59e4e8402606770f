// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "language/pack_file.h"

namespace fauxami {

/// A unit of measure. A value x of it is (x + offset) * factor in the base unit of its dimension:
/// "degF" is temperature, 5/9, 459.67 (to kelvin); "mile" is length, 1609.344, 0 (to metre).
struct UnitOfMeasure {
  std::string id;
  std::string dimension;
  Rational factor;
  Rational offset;
};

/// The units of dictionaries/units.tsv, which names the sources. The same in every pack; currencies
/// are no units of measure and never converted.
///
/// Example: convert(26, "mile", "km") is 41.842944; convert(1, "mile", "kg") is nothing.
class UnitTable {
 public:
  static UnitTable load(SectionReader section);

  std::optional<UnitOfMeasure> find(std::string_view id) const;
  /// The value in another unit of the same dimension; nothing for other dimensions and unknown ids.
  std::optional<Rational> convert(const Rational& value, std::string_view from,
                                  std::string_view to) const;
  std::size_t size() const { return rows_.size(); }

 private:
  struct Row {
    std::string_view id;
    std::string_view dimension;
    std::string_view factor;
    std::string_view offset;
  };
  std::vector<Row> rows_;
};

/// One row of units.tsv as the pack compiler needs it.
struct UnitRow {
  std::string id;
  std::string dimension;
  std::string factor;
  std::string offset;
  std::string cldr;  ///< CLDR name whose words are harvested ("length-kilometer"), or ""
};

/// Reads units.tsv; LoadError for a damaged row, a factor that is no number, an id given twice.
std::vector<UnitRow> read_units(const std::string& tsv_path);
/// The section that UnitTable::load reads.
std::string compile_units(const std::vector<UnitRow>& units);

}  // namespace fauxami

// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Units of measure and their exact conversion. Tested by tests/language/units_test.cpp.
#include "language/units.h"

#include <set>

#include "language/tsv_file.h"

namespace fauxami {
namespace {

// An integer, a decimal or a fraction of integers.
std::optional<Rational> parse_exact(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return Rational::parse(text);
  const std::optional<Rational> numerator = Rational::parse(text.substr(0, slash));
  const std::optional<Rational> denominator = Rational::parse(text.substr(slash + 1));
  return numerator && denominator ? numerator->divided_by(*denominator) : std::nullopt;
}

}  // namespace

UnitTable UnitTable::load(SectionReader section) {
  UnitTable table;
  if (section.at_end()) return table;
  table.rows_.resize(section.read<std::uint32_t>());
  for (Row& row : table.rows_) {
    row.id = section.read_string();
    row.dimension = section.read_string();
    row.factor = section.read_string();
    row.offset = section.read_string();
  }
  return table;
}

std::optional<UnitOfMeasure> UnitTable::find(std::string_view id) const {
  for (const Row& row : rows_) {
    if (row.id != id) continue;
    const std::optional<Rational> factor = parse_exact(row.factor);
    const std::optional<Rational> offset = parse_exact(row.offset);
    if (!factor || !offset) return std::nullopt;
    return UnitOfMeasure{std::string(row.id), std::string(row.dimension), *factor, *offset};
  }
  return std::nullopt;
}

std::optional<Rational> UnitTable::convert(const Rational& value, std::string_view from,
                                           std::string_view to) const {
  const std::optional<UnitOfMeasure> source = find(from);
  const std::optional<UnitOfMeasure> target = find(to);
  if (!source || !target || source->dimension != target->dimension) return std::nullopt;
  std::optional<Rational> result = value.plus(source->offset);
  if (result) result = result->times(source->factor);
  if (result) result = result->divided_by(target->factor);
  return result ? result->minus(target->offset) : std::nullopt;
}

std::vector<UnitRow> read_units(const std::string& tsv_path) {
  const TsvFile file(tsv_path);
  file.require({"id", "dimension", "factor", "offset", "ucum", "cldr"});
  std::vector<UnitRow> units;
  std::set<std::string> ids;
  for (const TsvRow& row : file.rows()) {
    UnitRow unit{row.cell("id"), row.cell("dimension"), row.cell("factor"), row.cell("offset"),
                 row.cell("cldr")};
    if (!ids.insert(unit.id).second) throw row.error("id", "this unit is given twice");
    const std::optional<Rational> factor = parse_exact(unit.factor);
    if (!factor || factor->sign() <= 0)
      throw row.error("factor", "a positive number or fraction must stand here");
    if (!parse_exact(unit.offset)) throw row.error("offset", "a number must stand here");
    units.push_back(std::move(unit));
  }
  return units;
}

std::string compile_units(const std::vector<UnitRow>& units) {
  SectionWriter section;
  section.write(static_cast<std::uint32_t>(units.size()));
  for (const UnitRow& unit : units) {
    section.write_string(unit.id);
    section.write_string(unit.dimension);
    section.write_string(unit.factor);
    section.write_string(unit.offset);
  }
  return section.take();
}

}  // namespace fauxami

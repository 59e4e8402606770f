// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The table of HTML's elements. Tested by tests/read/html_test.cpp.
#include "read/html_elements.h"

#include <array>

#include "base/text_hash.h"
#include "read/ascii.h"

namespace fauxami {
namespace {

constexpr std::uint16_t block = html_block | html_closes_paragraph | html_breaks_out;
constexpr std::uint16_t list = block | html_list | html_container;
constexpr std::uint16_t void_block = html_block | html_empty;
constexpr std::uint16_t table_part = html_block | html_container;
constexpr std::nullopt_t as_parent = std::nullopt;
using Family = HtmlFamily;

const std::array elements{
    HtmlElement{"", 0, as_parent, Family::none},
    // Sections and groups.
    HtmlElement{"html", html_block | html_container, as_parent, Family::none},
    HtmlElement{"head", html_block, as_parent, Family::none},
    HtmlElement{"body", html_block, as_parent, Family::none},
    HtmlElement{"address", block, as_parent, Family::none},
    HtmlElement{"article", block, as_parent, Family::none},
    HtmlElement{"aside", block, as_parent, Family::none},
    HtmlElement{"center", block, as_parent, Family::none},
    HtmlElement{"details", block, as_parent, Family::none},
    HtmlElement{"dialog", block, as_parent, Family::none},
    HtmlElement{"div", block, as_parent, Family::none},
    HtmlElement{"dl", block | html_container, as_parent, Family::none},
    HtmlElement{"fieldset", block, as_parent, Family::none},
    HtmlElement{"figure", block, as_parent, Family::none},
    HtmlElement{"form", block, as_parent, Family::none},
    HtmlElement{"header", block, as_parent, Family::none},
    HtmlElement{"hgroup", block, as_parent, Family::none},
    HtmlElement{"main", block, as_parent, Family::none},
    HtmlElement{"search", block, as_parent, Family::none},
    HtmlElement{"section", block, as_parent, Family::none},
    HtmlElement{"summary", block, as_parent, Family::none},
    HtmlElement{"nav", block, Role::navigation, Family::none},
    HtmlElement{"footer", block, Role::footer, Family::none},
    HtmlElement{"blockquote", block, Role::quotation, Family::none},
    HtmlElement{"figcaption", block, Role::caption, Family::none},
    HtmlElement{"legend", html_block, Role::caption, Family::none},
    HtmlElement{"p", block, as_parent, Family::paragraph},
    HtmlElement{"pre", block | html_preserved, as_parent, Family::none},
    HtmlElement{"listing", block | html_preserved, Role::code, Family::none},
    HtmlElement{"h1", block, Role::heading, Family::heading},
    HtmlElement{"h2", block, Role::heading, Family::heading},
    HtmlElement{"h3", block, Role::heading, Family::heading},
    HtmlElement{"h4", block, Role::heading, Family::heading},
    HtmlElement{"h5", block, Role::heading, Family::heading},
    HtmlElement{"h6", block, Role::heading, Family::heading},
    HtmlElement{"hr", void_block | html_closes_paragraph, as_parent, Family::none},
    HtmlElement{"noscript", html_block, as_parent, Family::none},
    HtmlElement{"audio", html_block, as_parent, Family::none},
    HtmlElement{"video", html_block, as_parent, Family::none},
    HtmlElement{"canvas", html_block, as_parent, Family::none},
    HtmlElement{"object", html_block | html_container, as_parent, Family::none},
    HtmlElement{"frameset", html_block, as_parent, Family::none},
    // Lists and tables.
    HtmlElement{"ul", list, as_parent, Family::none},
    HtmlElement{"ol", list, as_parent, Family::none},
    HtmlElement{"menu", list, as_parent, Family::none},
    HtmlElement{"dir", list, as_parent, Family::none},
    HtmlElement{"datalist", list, as_parent, Family::none},
    HtmlElement{"select", html_block | html_list | html_container, as_parent, Family::none},
    HtmlElement{"li", block, Role::list_item, Family::item},
    HtmlElement{"dt", block, Role::paragraph, Family::term},
    HtmlElement{"dd", block, Role::paragraph, Family::term},
    HtmlElement{"option", html_block, Role::list_item, Family::option},
    HtmlElement{"optgroup", html_block, as_parent, Family::option},
    HtmlElement{"table", table_part | html_closes_paragraph, as_parent, Family::none},
    HtmlElement{"caption", table_part, Role::caption, Family::none},
    HtmlElement{"thead", html_block, as_parent, Family::row_group},
    HtmlElement{"tbody", html_block, as_parent, Family::row_group},
    HtmlElement{"tfoot", html_block, as_parent, Family::row_group},
    HtmlElement{"tr", html_block, as_parent, Family::row},
    HtmlElement{"td", table_part, Role::table_cell, Family::cell},
    HtmlElement{"th", table_part, Role::table_cell, Family::cell},
    // Controls.
    HtmlElement{"button", html_block | html_container, Role::navigation, Family::none},
    HtmlElement{"textarea", html_block | html_raw_shown | html_preserved, as_parent, Family::none},
    // Raw text and hidden markup.
    HtmlElement{"title", html_block | html_raw_shown, as_parent, Family::none},
    HtmlElement{"xmp", block | html_raw_shown | html_preserved, Role::code, Family::none},
    HtmlElement{"plaintext", block | html_raw_shown | html_preserved, Role::code, Family::none},
    HtmlElement{"script", html_skipped, as_parent, Family::none},
    HtmlElement{"style", html_skipped, as_parent, Family::none},
    HtmlElement{"iframe", html_skipped, as_parent, Family::none},
    HtmlElement{"noembed", html_skipped, as_parent, Family::none},
    HtmlElement{"noframes", html_skipped, as_parent, Family::none},
    HtmlElement{"template", html_hidden | html_container, as_parent, Family::none},
    HtmlElement{"svg", html_object | html_foreign, as_parent, Family::none},
    HtmlElement{"math", html_code | html_foreign, as_parent, Family::none},
    // Inline.
    HtmlElement{"code", html_code | html_breaks_out, as_parent, Family::none},
    HtmlElement{"kbd", html_code, as_parent, Family::none},
    HtmlElement{"samp", html_code, as_parent, Family::none},
    HtmlElement{"var", html_code | html_breaks_out, as_parent, Family::none},
    HtmlElement{"tt", html_code | html_breaks_out, as_parent, Family::none},
    HtmlElement{"a", 0, as_parent, Family::none},
    HtmlElement{"abbr", 0, as_parent, Family::none},
    HtmlElement{"b", html_breaks_out, as_parent, Family::none},
    HtmlElement{"bdi", 0, as_parent, Family::none},
    HtmlElement{"bdo", 0, as_parent, Family::none},
    HtmlElement{"big", html_breaks_out, as_parent, Family::none},
    HtmlElement{"cite", 0, as_parent, Family::none},
    HtmlElement{"del", 0, as_parent, Family::none},
    HtmlElement{"dfn", 0, as_parent, Family::none},
    HtmlElement{"em", html_breaks_out, as_parent, Family::none},
    HtmlElement{"font", 0, as_parent, Family::none},
    HtmlElement{"i", html_breaks_out, as_parent, Family::none},
    HtmlElement{"ins", 0, as_parent, Family::none},
    HtmlElement{"label", 0, as_parent, Family::none},
    HtmlElement{"mark", 0, as_parent, Family::none},
    HtmlElement{"q", 0, as_parent, Family::none},
    HtmlElement{"ruby", html_breaks_out, as_parent, Family::none},
    HtmlElement{"s", html_breaks_out, as_parent, Family::none},
    HtmlElement{"small", html_breaks_out, as_parent, Family::none},
    HtmlElement{"span", html_breaks_out, as_parent, Family::none},
    HtmlElement{"strike", html_breaks_out, as_parent, Family::none},
    HtmlElement{"strong", html_breaks_out, as_parent, Family::none},
    HtmlElement{"sub", html_breaks_out, as_parent, Family::none},
    HtmlElement{"sup", html_breaks_out, as_parent, Family::none},
    HtmlElement{"time", 0, as_parent, Family::none},
    HtmlElement{"u", html_breaks_out, as_parent, Family::none},
    // Empty.
    HtmlElement{"br", html_empty | html_breaks_out, as_parent, Family::none},
    HtmlElement{"img", html_empty | html_object | html_breaks_out, as_parent, Family::none},
    HtmlElement{"image", html_empty | html_object, as_parent, Family::none},
    HtmlElement{"input", html_empty | html_object, as_parent, Family::none},
    HtmlElement{"meta", html_empty | html_breaks_out, as_parent, Family::none},
    HtmlElement{"link", html_empty, as_parent, Family::none},
    HtmlElement{"base", html_empty, as_parent, Family::none},
    HtmlElement{"basefont", html_empty, as_parent, Family::none},
    HtmlElement{"bgsound", html_empty, as_parent, Family::none},
    HtmlElement{"area", html_empty, as_parent, Family::none},
    HtmlElement{"col", html_empty, as_parent, Family::none},
    HtmlElement{"embed", html_empty | html_object | html_breaks_out, as_parent, Family::none},
    HtmlElement{"frame", html_empty, as_parent, Family::none},
    HtmlElement{"keygen", html_empty, as_parent, Family::none},
    HtmlElement{"param", html_empty, as_parent, Family::none},
    HtmlElement{"source", html_empty, as_parent, Family::none},
    HtmlElement{"track", html_empty, as_parent, Family::none},
    HtmlElement{"wbr", html_empty, as_parent, Family::none},
};
static_assert(elements.size() <= most_html_elements);

std::uint64_t hash_of(std::string_view name) {
  TextHash hash;
  for (const char c : name) hash.add(ascii_lower(c));
  return hash.value();
}

// Names by hash, with open addressing.
class NameTable {
 public:
  NameTable() {
    for (std::size_t id = 1; id < elements.size(); ++id) {
      const std::uint64_t hash = hash_of(elements[id].name);
      std::size_t slot = hash % slots_.size();
      while (slots_[slot].id != 0) slot = (slot + 1) % slots_.size();
      slots_[slot] = {static_cast<HtmlElementId>(id), hash};
    }
  }

  HtmlName find(std::string_view name) const {
    const std::uint64_t hash = hash_of(name);
    for (std::size_t slot = hash % slots_.size(); slots_[slot].id != 0;
         slot = (slot + 1) % slots_.size())
      if (slots_[slot].hash == hash) return slots_[slot];
    return {0, hash};
  }

 private:
  std::array<HtmlName, 512> slots_{};
};

}  // namespace

HtmlName find_html_name(std::string_view name) {
  static const NameTable table;
  return table.find(name);
}

const HtmlElement& html_element(HtmlElementId id) { return elements[id]; }

}  // namespace fauxami

"""The numbers of a French text that a plain regular expression finds, and how to write one in the same style.

Independent of the program, which is measured against it: whatever is doubtful (a dot, a letter or a hyphen at the number,
a part of a date, a time or a range) is left out.
"""
import re
from dataclasses import dataclass
from fractions import Fraction

from evaluation.source_numbers import without_links

SPACES = ' \u00a0\u202f'
SCALES = {'mille': 3, 'million': 6, 'millions': 6, 'milliard': 9, 'milliards': 9, 'billion': 12, 'billions': 12}
MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
WORDS = {'un': 1, 'une': 1, 'deux': 2, 'trois': 3, 'quatre': 4, 'cinq': 5, 'six': 6, 'sept': 7, 'huit': 8, 'neuf': 9, 'dix': 10, 'quinze': 15,
         'vingt': 20, 'trente': 30, 'quarante': 40, 'cinquante': 50, 'soixante': 60, 'cent': 100, 'deux cents': 200, 'trois cents': 300, 'cinq cents': 500}
GROUPED = rf'\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?!\d)|\d+'
NUMBER = re.compile(rf'(?<![\w.,/:\-–—−+^#@°$€£])(?<!\d[{SPACES}])(?P<sign>[-−–])?(?P<whole>{GROUPED})(?:,(?P<decimals>\d+))?'
                    rf'(?P<scale>[{SPACES}](?:mille|millions?|milliards?|billions?)\b)?(?![.,/:\-–—−^]?\d)(?!\w)(?![{SPACES}]\d{{3}}(?!\d))')
SPELLED = re.compile(rf'(?<![\w\-])(?P<count>{"|".join(sorted(WORDS, key=len, reverse=True))})[{SPACES}](?P<scale>mille|millions?|milliards?)(?![\w\-]|[{SPACES}](?:{"|".join(WORDS)}|et demi))', re.I)
DATE = re.compile(rf'(?<![\w\-–/])(?P<day>\d\d?)[{SPACES}](?P<month>{"|".join(MONTHS)})\b')
# What follows a number and makes it something else than a plain amount: a time, an ordinal, a mark of a list.
NOT_AMOUNT = re.compile(rf'[{SPACES}]?(?:h\b|heures? (?:du|de)|:|/|–|-|e\b|er\b|è|ème|°\s?(?!C))')
NOT_AMOUNT_BEFORE = re.compile(rf'(?:n°|nº|no|numéro|chapitre|article|page|p\.|années?|siècles?|vers|\d[{SPACES}]?[-–])[{SPACES}]?$')
NAME_BEFORE = re.compile(rf'[A-Z][\w-]*[{SPACES}]?$')  # "Livi 11", "Nord Stream 2"


@dataclass(frozen=True)
class Place:
    """One number of a French text: "1,5 million" is whole "1", decimals "5", scale 6, value 1500000."""
    kind: str  # amount, year, date or words
    start: int
    end: int
    value: Fraction
    sign: str = ''
    whole: str = ''
    decimals: str = ''
    scale: int = 0
    scale_text: str = ''

    @property
    def is_grouped(self):
        return not self.whole.isdigit()


def place_of(match):
    whole, decimals = match['whole'], match['decimals'] or ''
    scale = SCALES[match['scale'][1:]] if match['scale'] else 0
    value = Fraction(int(re.sub(r'\D', '', whole) + decimals), 10 ** len(decimals)) * 10 ** scale
    is_year = not match['sign'] and not decimals and not scale and re.fullmatch(r'1[5-9]\d\d|20\d\d', whole) is not None
    return Place('year' if is_year else 'amount', match.start(), match.end(), value, match['sign'] or '', whole, decimals, scale,
                 match['scale'] or '')


def dates(text):
    """Day and month: kind date, value day, scale month."""
    for match in DATE.finditer(text):
        if 1 <= int(match['day']) <= 31:
            yield Place('date', match.start(), match.end(), Fraction(int(match['day'])), whole=match['day'],
                        scale=1 + MONTHS.index(match['month']), scale_text=match['month'])


def is_label(text, match):
    """A time, an ordinal, a page number, a part of a name."""
    before = text[max(0, match.start() - 20):match.start()]
    if re.search('[\u3040-\u30ff\u3400-\u9fff]', text[max(0, match.start() - 12):match.end() + 12]):
        return True  # a title left in the source's language
    bare = match['whole'].isdigit() and not match['decimals'] and not match['scale'] and len(match['whole']) < 4
    return bool(NOT_AMOUNT.match(text, match.end()) or NOT_AMOUNT_BEFORE.search(before) or (bare and NAME_BEFORE.search(before)))


def places(text):
    """Every number of a text, not overlapping."""
    text = without_links(text)
    found = list(dates(text))
    taken = [(p.start, p.end) for p in found]
    free = lambda m: all(m.end() <= s or m.start() >= e for s, e in taken)
    for match in NUMBER.finditer(text):
        if free(match) and not is_label(text, match):
            found.append(place_of(match))
    for match in SPELLED.finditer(text):
        if free(match):
            scale = SCALES[match['scale'].lower()]
            found.append(Place('words', match.start(), match.end(), Fraction(WORDS[match['count'].lower()] * 10 ** scale), whole=match['count'],
                               scale=scale, scale_text=match['scale']))
    return sorted(found, key=lambda p: p.start)


def values(text):
    """The values of all numbers of a text, sorted: what a right fix restores."""
    return sorted((-p.value if p.sign else p.value) for p in places(text) if p.kind != 'date')


def group(digits, mark):
    """1234567 as 1 234 567."""
    return re.sub(r'(?<=\d)(?=(?:\d{3})+$)', mark, digits)


def write(value, place):
    """A value in the style of a place: digits stay digits, a scale word stays one where the value is large enough.

    None when it would need more than three decimals.
    """
    scale = 0
    if place.scale >= 6 and value >= 10 ** 6:
        scale = 9 if value >= 10 ** 9 else 6
    mantissa = value / 10 ** scale
    decimals = next((n for n in range(4) if (mantissa * 10 ** n).denominator == 1), None)
    if decimals is None or value <= 0:
        return None
    digits = str(int(mantissa * 10 ** decimals)).rjust(decimals + 1, '0')
    whole, fraction = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, '')
    mark = next((c for c in place.whole if not c.isdigit()), '\u00a0')
    if place.is_grouped or len(whole) > 4 or (place.scale and len(whole) > 3):
        whole = group(whole, mark)
    word = {0: '', 6: 'million', 9: 'milliard'}[scale]
    plural = 's' if word and mantissa >= 2 else ''
    return whole + (',' + fraction if fraction else '') + (f'\u00a0{word}{plural}' if word else '')

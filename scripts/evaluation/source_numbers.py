"""The numbers of a source text that can be read without doubt: digits in the language's own style and plain scale words.

This is no second reader of numbers: whatever could be read in two ways is left out, and evidence.toml has a few words a
language only. It must stay independent of the program, which is measured against it.
"""
import os, re, tomllib
from dataclasses import dataclass
from fractions import Fraction

with open(os.path.join(os.path.dirname(__file__), 'evidence.toml'), 'rb') as file:
    EVIDENCE = tomllib.load(file)

NEAR_BEFORE, NEAR_AFTER = 10, 24  # where the unit of a number is looked for, in characters
HIDDEN = re.compile(r'https?://\S+|www\.\S+|\]\([^)]*\)|\[\^?[\w-]+\]|`[^`]*`|<[^>]*>')
EASTERN_DIGITS = str.maketrans('٠١٢٣٤٥٦٧٨٩٫٬', '0123456789.,')


@dataclass(frozen=True)
class SourceNumber:
    """A number of the source: 1.2億 is value 120000000; `near` is the text around it, where its unit stands."""
    tag: str
    value: Fraction
    near: str
    is_percent: bool = False
    is_year: bool = False  # four bare digits from 1000 to 2100
    is_negative: bool = False


def without_links(text):
    """The text with URLs, footnote marks, code and tags blotted out, each character kept in its place."""
    return HIDDEN.sub(lambda m: '\x01' * len(m.group()), text)


def digits_pattern(decimal):
    group = ',' if decimal == '.' else '[.\u00a0\u202f ]'
    decimal = re.escape(decimal)
    return rf'(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{decimal}\d+)?'


def pattern_of(tag):
    """One number: digits, then a scale word; for languages in ideographs, several such pairs (3億5000萬)."""
    words = EVIDENCE[tag]
    scales = '|'.join(re.escape(w) for w in sorted(words['scales'], key=len, reverse=True))
    digits = digits_pattern(words['decimal'])
    if words.get('ideographs'):
        part = rf'{digits}(?: ?[十百千]?(?:{scales})|[十百千])?'
        return re.compile(rf'(?<![A-Za-z\d.,/:+–~^#@第])(?<![\w)][-−])(?P<number>{part}(?:{part})*)(?![.,/:\-–−~]?\d|[A-Za-z多餘余幾几數数])')
    short = '|'.join(words.get('short_scales', {'\x02': 0}))
    return re.compile(rf'(?<![\w.,/:+–~^#@])(?<![\w)][-−])(?P<digits>{digits})(?P<scale>[ \u00a0\u202f]?(?:{scales})(?!\w)|(?:{short})(?!\w))?(?![.,/:\-–−~]?\d|[^\W\d_])', re.I)


PATTERNS = {tag: pattern_of(tag) for tag in EVIDENCE}
SPELLED = {'en': re.compile(r'\b(one|two|three|four|five|six|eight|nine|ten|twenty|thirty|fifty) (thousand|million|billion)\b'),
           'zh': re.compile(r'(?<![\d一二兩两三四五六七八九十百千萬万億亿兆點点幾几數数第])([一二兩两三四五六七八九]?[十百千]?)(萬|万|億|亿)(?![\d一二兩两三四五六七八九十百千萬万億亿兆多餘余])')}
WORD_VALUES = dict(one=1, two=2, three=3, four=4, five=5, six=6, eight=8, nine=9, ten=10, twenty=20, thirty=30, fifty=50,
                   thousand=10**3, million=10**6, billion=10**9, 萬=10**4, 万=10**4, 億=10**8, 亿=10**8, 十=10, 百=100, 千=1000)
IDEOGRAPHS = {c: n for n, cs in enumerate(('', '一', '二兩两', '三', '四', '五', '六', '七', '八', '九')) for c in cs}


def digits_value(digits, decimal):
    """The value of a digit string, or None when a mark could be read as the other kind (1.234)."""
    whole, mark, fraction = digits.partition(decimal)
    if len(fraction) == 3 and whole.isdigit():
        return None
    whole = re.sub(r'\D', '', whole)
    return Fraction(int(whole + fraction), 10 ** len(fraction))


def ideograph_value(text, words):
    """3億5000萬, 1,100萬, 5千: the sum of its parts, each smaller than the one before."""
    total, last = Fraction(0), None
    for digits, ten, scale in re.findall(rf'({digits_pattern(words["decimal"])}) ?([十百千]?)({"|".join(sorted(words["scales"], key=len, reverse=True))})?', text):
        value = digits_value(digits, words['decimal'])
        power = words['scales'].get(scale, 0) + ' 十百千'.find(ten or ' ')
        if value is None or (last is not None and power >= last):
            return None
        total, last = total + value * 10 ** power, power
    return total


def value_of(match, tag):
    words = EVIDENCE[tag]
    if words.get('ideographs'):
        return ideograph_value(match['number'], words)
    value = digits_value(match['digits'], words['decimal'])
    scale = (match['scale'] or '').strip()
    if scale.casefold() in words.get('short_scales', {}) and match.string[match.start() - 1:match.start()] not in tuple('$€£'):
        return None
    table = {w.casefold(): n for w, n in (words['scales'] | words.get('short_scales', {})).items()}
    return None if value is None else value * 10 ** (table[scale.casefold()] if scale else 0)


def near(text, start, end):
    return text[max(0, start - NEAR_BEFORE):start] + '\x01' + text[end:end + NEAR_AFTER]


def spelled_numbers(text, tag):
    for match in SPELLED[tag[:2]].finditer(text) if tag[:2] in SPELLED else ():
        digit, scale = match.groups()
        if not digit:
            continue
        if tag[:2] == 'zh':
            value = IDEOGRAPHS.get(digit[0], 1) * WORD_VALUES.get(digit[-1], 1)
        else:
            value = WORD_VALUES[digit]
        yield SourceNumber(tag, Fraction(value * WORD_VALUES[scale]), near(text, *match.span()))


def source_numbers(text, tag):
    """Every number of a source cell that is read without doubt."""
    text = without_links(text.translate(EASTERN_DIGITS))
    numbers = list(spelled_numbers(text, tag))
    for match in PATTERNS[tag].finditer(text):
        value = value_of(match, tag)
        if value is None:
            continue
        after = text[match.end():match.end() + 12].lstrip(' \u00a0\u202f').casefold()
        starts = lambda words: any(after.startswith(word.casefold()) for word in words)
        is_percent = starts(EVIDENCE[tag]['percent']) and not starts(EVIDENCE[tag]['points'])
        is_year = re.fullmatch(r'1\d{3}|20\d\d|2100', match.group()) is not None
        is_negative = text[match.start() - 1:match.start()] in ('-', '−')
        numbers.append(SourceNumber(tag, value, near(text, *match.span()), is_percent, is_year, is_negative))
    return numbers


def date_stands(text, tag, day, month):
    """Whether the source names a day and month (1 to 12) in plain words: 3月11日, March 11, 11. März."""
    text = re.sub(r'\s', ' ', without_links(text.translate(EASTERN_DIGITS)))
    name = re.escape(EVIDENCE[tag]['months'][month - 1])
    if EVIDENCE[tag].get('ideographs'):
        return re.search(rf'(?<!\d){month} ?月 ?{day} ?日', text) is not None
    before = rf'(?<!\d){day}(?:st|nd|rd|th|\.|º|er)?(?: of| de)? {name}(?!\d)'
    return re.search(rf'{before}|\b{name}\w* {day}(?!\d)', text, re.I) is not None


def is_beside(number, words):
    """Whether one of the words (a unit, a currency) stands beside a number of the source."""
    place = number.near.casefold()
    return any(word.casefold() in place for word in words)

"""The ways in which a right number is made wrong, one at a time.

Each function takes a row's French text, a place in it that stands in the source too, and yields edits of the text:
(kind, start, end, replacement). `pick` is a number that depends on the row and place alone: no run differs from another.
"""
import re
from fractions import Fraction

from evaluation.french_numbers import MONTHS, SCALES, SPACES, WORDS, group, write
from evaluation.source_numbers import EVIDENCE, is_beside

POWERS = {1: 'scale_x10', -1: 'scale_d10', 3: 'scale_x1000', -3: 'scale_d1000', 4: 'scale_x10000', -4: 'scale_d10000',
          8: 'scale_x100000000', -8: 'scale_d100000000'}
LARGEST = 10 ** 14  # nobody writes more than 100 000 milliards
LINK = re.compile(rf"[{SPACES}](?:de |d’|d')")
# What is written after a number: currency code or unit, its pattern, what it is swapped for.
MONEY = [('TWD', r'dollars taïwanais', ['yuans', 'euros']), ('TWD', r'NT\$|TWD', ['€', '£']),
         ('USD', r'dollars(?! [a-zé]+ais| [a-zé]+iens)(?: américains)?', ['euros', 'yuans']), ('USD', r'\$(?!\w)', ['€', '£']),
         ('EUR', r'euros', ['dollars', 'yuans']), ('EUR', r'€', ['$', '£']), ('GBP', r'livres(?: [Ss]terling)?', ['euros', 'dollars']),
         ('GBP', r'£', ['€', '$']), ('JPY', r'yens', ['yuans', 'dollars']), ('CNY', r'yuans', ['dollars', 'yens'])]
UNITS = [('km', r'km|kilomètres', ['miles', 'mètres']), ('mile', r'miles', ['kilomètres']), ('m', r'mètres|m\b', ['kilomètres', 'pieds']),
         ('kg', r'kg|kilos|kilogrammes', ['grammes', 'tonnes']), ('t', r'tonnes', ['kilos']), ('ha', r'hectares', ['kilomètres carrés', 'acres']),
         ('a', r'ans', ['mois', 'jours']), ('d', r'jours', ['mois', 'semaines']), ('mo', r'mois', ['ans', 'jours'])]
PERCENT = re.compile(rf'[{SPACES}]?(?:%|pour cent)')
POINTS = re.compile(rf'[{SPACES}]points?(?: de pourcentage)?\b')


def scale_slips(text, place, proof, pick):
    """Times or divided by 10, 1,000, 10,000 (wan), 100,000,000 (yi), written as the number was."""
    if place.kind != 'amount' or not (place.scale or place.value >= 1000):
        return
    for power, kind in POWERS.items():
        value = place.value * Fraction(10) ** power
        believable = 1 <= value < LARGEST and (place.scale or value.denominator == 1)
        written = write(value, place) if believable else None
        if written is None:
            continue
        end = place.end
        link = LINK.match(text, end) if place.scale >= 6 and value < 10 ** 6 else None
        if link:  # "2 millions de francs" becomes "200 francs"
            yield kind, place.start, link.end(), place.sign + written + '\u00a0'
        else:
            yield kind, place.start, end, place.sign + written


def word_slips(text, place, proof, pick):
    """dix mille for cent mille, deux millions for deux milliards."""
    if place.kind != 'words':
        return
    count, plural = WORDS[place.whole.lower()], 's' if WORDS[place.whole.lower()] > 1 else ''
    for power, kind in POWERS.items():
        other = next((w for w, n in WORDS.items() if n * 10 ** place.scale == count * 10 ** (place.scale + power)), None)
        scale = next((w for w, n in SCALES.items() if n == place.scale + power and n != 12), None)
        if other and abs(power) == 1:
            yield kind, place.start, place.end, other + text[place.start + len(place.whole):place.end]
        elif scale and place.scale + power >= 6:
            yield kind, place.start, place.end, f'{place.whole} {scale}{plural}'
        elif scale and not LINK.match(text, place.end) and count > 1:
            yield kind, place.start, place.end, f'{place.whole} {scale}'


def decimal_shifts(text, place, proof, pick):
    """16,5 becomes 165 and 1,65."""
    if place.kind != 'amount' or not place.decimals:
        return
    digits = place.whole + place.decimals
    plain = re.sub(r'\D', '', digits).lstrip('0')
    mark = next((c for c in place.whole if not c.isdigit()), '\u00a0')
    tail = place.scale_text
    yield 'decimal_lost', place.start, place.end, place.sign + (group(plain, mark) if len(plain) > 3 else plain) + tail
    if len(place.whole) < 4 and place.whole != '0':
        shifted = place.whole[:-1] or '0'
        yield 'decimal_shifted', place.start, place.end, f'{place.sign}{shifted},{place.whole[-1]}{place.decimals}{tail}'


def rebuilt(place, digits, decimals):
    """The number with other digits of the same style, or None when it would begin with a zero."""
    whole, fraction = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, '')
    if not whole or (whole[0] == '0' and whole != '0') or (whole == '0' and not fraction):
        return None
    mark = next((c for c in place.whole if not c.isdigit()), None)
    whole = group(whole, mark) if mark else whole
    return place.sign + whole + (',' + fraction if fraction else '') + place.scale_text


def digit_slips(text, place, proof, pick):
    """Two neighbours transposed, one digit dropped, a zero too many on a small number."""
    if place.kind != 'amount':
        return
    whole = re.sub(r'\D', '', place.whole)
    digits, n = whole + place.decimals, len(place.decimals)
    swaps = [digits[:i] + digits[i + 1] + digits[i] + digits[i + 2:] for i in range(len(digits) - 1) if digits[i] != digits[i + 1]]
    swaps = [s for s in (rebuilt(place, d, n) for d in swaps) if s]
    # The last decimals may be dropped in honest rounding, so only digits of the whole part go.
    drops = [rebuilt(place, digits[:i] + digits[i + 1:], n) for i in range(len(whole))] if len(whole) > 1 else []
    drops = [d for d in drops if d]
    if swaps:
        yield 'digits_transposed', place.start, place.end, swaps[pick % len(swaps)]
    if drops:
        yield 'digit_dropped', place.start, place.end, drops[pick % len(drops)]
    if not place.scale and not n and place.value < 1000:
        yield 'digit_added', place.start, place.end, place.sign + whole + '0'


def swaps(table, kind, words_of, text, place, proof, pick):
    for code, pattern, others in table:
        beside = re.compile(rf"(?:[{SPACES}]?(?:de |d’|d')?)(?P<word>{pattern})(?!\w)").match(text, place.end)
        if not beside or not is_beside(proof, words_of.get(code, [])):
            continue
        other = others[pick % len(others)]
        if not is_beside(proof, words_of.get(OTHER_CODE.get(other, ''), [])):
            start, joint = place.end, beside.group()[:-len(beside['word'])]
            link = ' ' + elided(joint, other)
            yield kind, start, beside.end(), link + other
        return


OTHER_CODE = {'$': 'USD', '€': 'EUR', '£': 'GBP', 'dollars': 'USD', 'euros': 'EUR', 'yuans': 'CNY', 'yens': 'JPY', 'miles': 'mile', 'kilomètres': 'km', 'mètres': 'm', 'mois': 'mo',
              'jours': 'd', 'ans': 'a', 'tonnes': 't', 'kilos': 'kg'}


def elided(joint, word):
    """The preposition before the new word: de dollars, d’euros."""
    if "d" not in joint:
        return ''
    return 'd’' if word[0] in 'aeéiouh' else 'de '


def unit_swaps(text, place, proof, pick):
    if place.kind not in ('amount', 'words'):
        return
    words = EVIDENCE[proof.tag]
    yield from swaps(MONEY, 'currency', words['money'], text, place, proof, pick)
    yield from swaps(UNITS, 'unit', words['units'], text, place, proof, pick)


def percent_and_points(text, place, proof, pick):
    if place.kind != 'amount':
        return
    percent, points = PERCENT.match(text, place.end), POINTS.match(text, place.end)
    if percent and proof.is_percent:
        yield 'percent_as_points', place.start, percent.end(), text[place.start:place.end] + ' points'
    if points and is_beside(proof, EVIDENCE[proof.tag]['points']):
        yield 'points_as_percent', place.start, points.end(), text[place.start:place.end] + '\u00a0%'


def signs(text, place, proof, pick):
    """A minus that is lost (it stands in the source too), or one too many before a percentage or degrees."""
    if place.kind != 'amount':
        return
    if place.sign and proof.is_negative:
        yield 'sign', place.start, place.end, text[place.start + 1:place.end]
    elif not place.sign and not proof.is_negative and re.compile(rf'[{SPACES}]?(?:%|°\s?C)').match(text, place.end):
        yield 'sign', place.start, place.end, '-' + text[place.start:place.end]


def years(text, place, proof, pick):
    """2019 becomes 2091 or 2018."""
    if place.kind != 'year' or not proof.is_year:
        return
    year = place.whole
    swaps = [year[:i] + year[i + 1] + year[i] + year[i + 2:] for i in (1, 2)]
    swaps = [y for y in swaps if y != year and 1000 <= int(y) <= 2100]
    if swaps:
        yield 'year_transposed', place.start, place.end, swaps[pick % len(swaps)]
    yield 'year_changed', place.start, place.end, year[:3] + str((int(year[3]) + 1 + pick % 9) % 10)


def days_and_months(text, place, proof, pick):
    if place.kind != 'date':
        return
    length = len(place.whole)
    day = 1 + (int(place.value) - 1 + 1 + pick % 27) % 28
    month = MONTHS[(place.scale - 1 + 1 + pick % 11) % 12]
    yield 'day_changed', place.start, place.start + length, str(day)
    yield 'month_changed', place.end - len(place.scale_text), place.end, month


ALL = [scale_slips, word_slips, decimal_shifts, digit_slips, unit_swaps, percent_and_points, signs, years, days_and_months]


def mutate(text, place, proof, pick):
    """Every edit of one place that changes the text."""
    for slip in ALL:
        for kind, start, end, replacement in slip(text, place, proof, pick):
            if text[start:end] != replacement:
                yield kind, start, end, replacement

"""Bilingual tables: rows written as `fauxami audit` reads them, and findings sorted back to their rows.

A row is (id, source, target). Spans of findings become byte spans of the target cell: "3 km" found at bytes 3 to 4 of its
cell is the unit alone, wherever the row stands in the file.
"""
import os, tempfile

from evaluation.program import EVAL, number_findings


def read_pairs(path):
    """Rows of a table with the columns row, align, source, target: (id, align, source, target)."""
    with open(path, encoding='utf-8', newline='') as lines:
        next(lines)
        return [tuple(line.rstrip('\r\n').split('\t')) for line in lines]


def read_lines(language):
    """The lines of one language of corpora/ntrex; line n stands at n - 1."""
    with open(os.path.join(EVAL, 'corpora', 'ntrex', f'{language}.txt'), encoding='utf-8') as text:
        lines = text.read().split('\n')
    return [line.replace('\t', ' ') for line in (lines[:-1] if lines[-1] == '' else lines)]


def audit_rows(rows, source_tag):
    """Row id -> number findings of its target cell, with 'start' and 'end' (and those of the fixes' edits) in the cell.

    An id without '#' makes the row a page of its own.
    """
    handle, path = tempfile.mkstemp(suffix='.tsv')
    cells, position = [], 0
    with os.fdopen(handle, 'wb') as table:
        position += table.write(f'row\talign\t{source_tag}\tfr\n'.encode())
        for row, source, target in rows:
            position += table.write(f'{row}\t1to1\t{source}\t'.encode())
            begin = position
            position += table.write(target.encode())
            cells.append((begin, position, row))
            position += table.write(b'\n')
    findings = number_findings(path)
    os.unlink(path)
    return by_row(findings, cells)


def by_row(findings, cells):
    """Findings of a file, sorted to the cells (begin, end, row) that they start in."""
    found, k = {}, 0
    for finding in findings:
        while k + 1 < len(cells) and finding['start'] >= cells[k + 1][0]:
            k += 1
        begin, _, row = cells[k]
        found.setdefault(row, []).append(moved(finding, begin))
    return found


def moved(finding, begin):
    """The finding with its span and its fixes' edits counted from `begin`."""
    shift = lambda span: {**span, 'start': span['start'] - begin, 'end': span['end'] - begin}
    fixes = [{**fix, 'edits': [shift(edit) for edit in fix['edits']]} for fix in finding.get('fixes', [])]
    return {**shift(finding), 'fixes': fixes}


def fixed(cell, fix):
    """The cell after one fix."""
    data = cell.encode()
    for edit in sorted(fix['edits'], key=lambda e: e['start'], reverse=True):
        data = data[:edit['start']] + edit['text'].encode() + data[edit['end']:]
    return data.decode('utf-8', 'replace')

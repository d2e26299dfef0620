// Writes src/Livelihood.Core/Text/unicode.txt from the Unicode data inside a JavaScript engine:
//   node build/unicode-tables.mjs > src/Livelihood.Core/Text/unicode.txt
// and, with the argument "digests", the digests that UnicodeFormsTests compares with.
import { createHash } from 'node:crypto';

const scalars = function* () { for (let c = 0; c < 0x110000; c++) if (c < 0xd800 || c > 0xdfff) yield c; };
const text = (...codes) => String.fromCodePoint(...codes);
const hex = s => [...s].map(ch => ch.codePointAt(0).toString(16).toUpperCase()).join(' ');

// One mark of every canonical combining class, in the order of the classes.
const classes = {
  1: 0x334, 6: 0x16ff0, 7: 0x93c, 8: 0x3099, 9: 0x94d, 10: 0x5b0, 11: 0x5b1, 12: 0x5b2, 13: 0x5b3, 14: 0x5b4, 15: 0x5b5, 16: 0x5b6,
  17: 0x5b7, 18: 0x5b8, 19: 0x5b9, 20: 0x5bb, 21: 0x5bc, 22: 0x5bd, 23: 0x5bf, 24: 0x5c1, 25: 0x5c2, 26: 0xfb1e, 27: 0x64b, 28: 0x64c,
  29: 0x64d, 30: 0x64e, 31: 0x64f, 32: 0x650, 33: 0x651, 34: 0x652, 35: 0x670, 36: 0x711, 84: 0xc55, 91: 0xc56, 103: 0xe38, 107: 0xe48,
  118: 0xeb8, 122: 0xec8, 129: 0xf71, 130: 0xf72, 132: 0xf74, 202: 0x321, 214: 0x1dce, 216: 0x31b, 218: 0x302a, 220: 0x323, 222: 0x59a,
  224: 0x302e, 226: 0x1d16d, 228: 0x5ae, 230: 0x301, 232: 0x302c, 233: 0x35c, 234: 0x35d, 240: 0x345,
};
const swaps = (a, b) => text(a, b).normalize('NFD') === text(b, a) && a !== b;

function combiningClass(mark) {
  if (text(mark).normalize('NFD') !== text(mark)) return 0;
  if (mark !== classes[240] && !swaps(classes[240], mark) && !swaps(mark, classes[1])) return mark === 0x35d ? 234 : 0;
  for (const [value, same] of Object.entries(classes)) if (!swaps(same, mark) && !swaps(mark, same)) return Number(value);
  throw new Error('no class for ' + mark.toString(16));
}

// Full case folding: upper, then lower, until it stays; dotless i folds to itself; Cherokee folds to its upper case.
function fold(code) {
  let s = text(code);
  if (code === 0x131) return s;
  if (/\p{Script=Cherokee}/u.test(s)) return s.toUpperCase();
  for (let i = 0; i < 4; i++) s = [...[...s].map(ch => ch.toUpperCase()).join('')].map(ch => ch.toLowerCase()).join('');
  return code === 0x130 ? 'i\u0307' : s;
}

function table() {
  const lines = [
    `# Derived from the Unicode Character Database, version ${process.versions.unicode}, (c) 1991-2025 Unicode, Inc., Unicode License V3.`,
    '# Written by build/unicode-tables.mjs. Hexadecimal code points; expansions are complete.',
    '#   A=B C  canonical expansion that composes again    A-B C  canonical expansion that does not',
    '#   A~B C  compatibility expansion                    A>B C  full case folding    A..B:n  canonical combining class',
  ];
  for (const c of scalars()) {
    if (c >= 0xac00 && c <= 0xd7a3) continue;
    const s = text(c), d = s.normalize('NFD'), kd = s.normalize('NFKD');
    if (d !== s) lines.push(`${hex(s)}${s.normalize('NFC') === s ? '=' : '-'}${hex(d)}`);
    else if (kd !== s) lines.push(`${hex(s)}~${hex(kd)}`);
  }
  for (const c of scalars()) if (fold(c) !== text(c)) lines.push(`${hex(text(c))}>${hex(fold(c))}`);
  let start = -1, last = 0;
  for (let c = 0; c <= 0x110000; c++) {
    const k = c < 0x110000 && /^\p{M}$/u.test(text(c)) ? combiningClass(c) : 0;
    if (k === last) continue;
    if (last) lines.push(`${hex(text(start))}..${hex(text(c - 1))}:${last}`);
    start = c; last = k;
  }
  return lines.join('\n') + '\n';
}

const ranges = [[0x41, 0x5a], [0x61, 0x7a], [0xa0, 0x24f], [0x300, 0x36f], [0x300, 0x345], [0x390, 0x3ce], [0x5b0, 0x5ea], [0x610, 0x65f],
  [0x900, 0x97f], [0x9be, 0x9d7], [0xdca, 0xddf], [0xe30, 0xe4f], [0xf40, 0xfbc], [0x1025, 0x1040], [0x1100, 0x1180], [0x11a7, 0x11c3],
  [0x1b05, 0x1b44], [0x1dc0, 0x1eff], [0x1f00, 0x1fff], [0x2000, 0x2190], [0x3041, 0x3100], [0xac00, 0xac80], [0xf900, 0xfa0f],
  [0xfb00, 0xfb50], [0xff00, 0xffef], [0x11080, 0x11150], [0x16d60, 0x16d70], [0x1d15e, 0x1d1f0], [0x1e000, 0x1e8df], [0x113c0, 0x113d0]];

function* sequences() {
  let seed = 12345;
  const next = n => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return (seed >>> 8) % n; };
  for (let i = 0; i < 100000; i++) {
    let s = '';
    for (let n = 1 + next(8); n > 0; n--) { const [from, to] = ranges[next(ranges.length)]; s += text(from + next(to - from + 1)); }
    yield s;
  }
}

function digest(form) {
  const hash = createHash('sha256');
  for (const c of scalars()) hash.update(text(c).normalize(form), 'utf16le');
  for (const s of sequences()) hash.update(s.normalize(form), 'utf16le');
  return hash.digest('hex');
}

if (process.argv[2] === 'digests') for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) console.log(form, digest(form));
else process.stdout.write(table());

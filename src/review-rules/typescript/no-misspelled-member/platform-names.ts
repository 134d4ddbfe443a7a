import { areSwapped } from '../_kit/spelt-near.ts';

/** Methods of the platform whose names nobody else's are near to. */
const methods: readonly string[] = [
  ...[
    'toLowerCase',
    'toUpperCase',
    'toLocaleString',
    'toLocaleDateString',
    'toISOString',
    'toString',
    'toFixed',
  ],
  ...[
    'charCodeAt',
    'codePointAt',
    'startsWith',
    'endsWith',
    'includes',
    'indexOf',
    'lastIndexOf',
    'findIndex',
  ],
  ...['replaceAll', 'substring', 'localeCompare', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'forEach'],
  ...[
    'filter',
    'concat',
    'reduce',
    'reduceRight',
    'flatMap',
    'splice',
    'unshift',
    'hasOwnProperty',
    'stringify',
  ],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'preventDefault', 'stopPropagation'],
  ...['stopImmediatePropagation', 'getElementById', 'getElementsByClassName', 'getElementsByTagName'],
  ...['querySelector', 'querySelectorAll', 'createElement', 'createTextNode', 'appendChild', 'removeChild'],
  ...[
    'replaceChild',
    'insertBefore',
    'insertAdjacentHTML',
    'setAttribute',
    'getAttribute',
    'removeAttribute',
  ],
  ...['hasAttribute', 'getBoundingClientRect', 'getComputedStyle', 'getFullYear', 'getMonth', 'getHours'],
  ...[
    'getMinutes',
    'getSeconds',
    'getMilliseconds',
    'getTimezoneOffset',
    'setHours',
    'setMinutes',
    'sendStatus',
  ],
  ...['requestAnimationFrame', 'finally'],
];

const properties: readonly string[] = [
  ...['length', 'prototype', 'innerHTML', 'outerHTML', 'innerText', 'textContent', 'classList', 'className'],
  ...[
    'parentNode',
    'parentElement',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'childNodes',
  ],
  ...['children', 'nodeName', 'offsetWidth', 'offsetHeight', 'clientWidth', 'clientHeight', 'scrollTop'],
  ...[
    'scrollLeft',
    'currentTarget',
    'relatedTarget',
    'localStorage',
    'sessionStorage',
    'statusCode',
    'statusText',
  ],
  ...['message', 'response', 'description', 'constructor'],
];

/** So short that only letters that changed places make one of these out of another name. */
const shortMethods: readonly string[] = [
  ...['push', 'slice', 'split', 'trim', 'join', 'then', 'catch', 'shift', 'match', 'apply', 'every', 'query'],
];

/** Properties that other objects have with other capitals. */
const anyCapitals =
  /^(?:length|message|response|description|children|constructor|prototype|statusCode|className)$/;

export interface PlatformName {
  readonly name: string;
  /** It is of no use but to be called. */
  readonly isMethod: boolean;
}

/** Code of the first letter → names. */
type PlatformNames = ReadonlyMap<number, readonly PlatformName[]>;

const platformNames: PlatformNames = Map.groupBy(
  [
    ...[...methods, ...shortMethods].map((name): PlatformName => ({ name, isMethod: true })),
    ...properties.map((name): PlatformName => ({ name, isMethod: false })),
  ],
  ({ name }) => name.charCodeAt(0),
);

const known: ReadonlySet<string> = new Set([...methods, ...properties, ...shortMethods]);

/** The name of the platform that a word is a slip of. Asked for each word of each file. */
export function platformNameNear(word: string): PlatformName | undefined {
  const all = platformNames.get(word.charCodeAt(0));
  if (all === undefined) return undefined;
  for (const one of all) {
    const difference = one.name.length - word.length;
    if (difference <= 1 && difference >= -1 && isSlip(word, one.name))
      return known.has(word) ? undefined : one;
  }
  return undefined;
}

/** Longer names are nobody's plural. */
const longName = 14;
const shortName = 6;

function isSlip(word: string, name: string): boolean {
  let start = 1;
  while (start < word.length && word.charCodeAt(start) === name.charCodeAt(start)) start += 1;
  if (word.length === name.length) {
    if (isSameBehind(word, name, start + 2, start + 2) && areSwapped(word, name)) return true;
    if (word.toLowerCase() === name.toLowerCase())
      return !anyCapitals.test(name) && !/^[A-Z\d_]+$/.test(word);
  }
  if (name.length < shortName || word.at(-1) !== name.at(-1)) return false;
  const [inWord, inName] = [
    word.length < name.length ? start : start + 1,
    name.length < word.length ? start : start + 1,
  ];
  if (!isSameBehind(word, name, inWord, inName)) return false;
  if (word.length === name.length) return true;
  // `startWith` of others, `includes`.
  const longer = word.length < name.length ? name : word;
  return name.length >= longName || !/^s(?![a-z])/.test(longer.slice(start));
}

function isSameBehind(word: string, name: string, inWord: number, inName: number): boolean {
  if (word.length - inWord !== name.length - inName) return false;
  for (let at = 0; inWord + at < word.length; at += 1)
    if (word.charCodeAt(inWord + at) !== name.charCodeAt(inName + at)) return false;
  return true;
}

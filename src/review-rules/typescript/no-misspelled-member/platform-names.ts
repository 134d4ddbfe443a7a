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

/** First letter → names. */
type PlatformNames = ReadonlyMap<string, readonly PlatformName[]>;

const platformNames: PlatformNames = Map.groupBy(
  [
    ...[...methods, ...shortMethods].map((name): PlatformName => ({ name, isMethod: true })),
    ...properties.map((name): PlatformName => ({ name, isMethod: false })),
  ],
  ({ name }) => name.charAt(0),
);

const known: ReadonlySet<string> = new Set([...methods, ...properties, ...shortMethods]);

/** The name of the platform that a word is a slip of. */
export function platformNameNear(word: string): PlatformName | undefined {
  const all = platformNames.get(word.charAt(0));
  if (all === undefined || known.has(word)) return undefined;
  return all.find(({ name }) => Math.abs(name.length - word.length) <= 1 && isSlip(word, name));
}

/** Longer names are nobody's plural. */
const longName = 14;
const shortName = 6;

function isSlip(word: string, name: string): boolean {
  if (word.toLowerCase() === name.toLowerCase()) return !anyCapitals.test(name) && !/^[A-Z\d_]+$/.test(word);
  if (areSwapped(word, name)) return true;
  if (name.length < shortName || word.at(-1) !== name.at(-1)) return false;
  const [shorter, longer] = word.length < name.length ? [word, name] : [name, word];
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const isOne =
    shorter.slice(longer.length === shorter.length ? start + 1 : start) === longer.slice(start + 1);
  // `startWith` of others, `includes`.
  const isPlural = longer.length > shorter.length && /^s(?![a-z])/.test(longer.slice(start));
  return isOne && (!isPlural || name.length >= longName);
}

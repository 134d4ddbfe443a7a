import type { Range } from '../../../domain/text-position.ts';
import type { Print, Variables } from './printed.ts';

const print =
  /\b(?:console\.(?:log|info|error|warn|debug)|core\.(?:info|notice|warning|error))\([^;\n]{0,500}/g;
/** The value itself; not whether there is one, or a part of it. */
const variable =
  /(?<!!|typeof |\w\()\bprocess\.env(?:\.(\w+)|\[['"](\w+)['"]\])(?!\w|\s*(?:[?.[&]|[!=]=|\|\|))/g;

/** `'${{ secrets.TOKEN }}'`, which is the value by the time the script runs. */
const putIn = /^[\w.]+\(\s*['"`][^'"`\n]{0,200}\$\{\{\s*(secrets\.\w+)\s*\}\}/;

/** Of a script of GitHub's own action. */
export function* printsInJavaScript(
  text: string,
  { start, end }: Range,
  variables: Variables,
): Generator<Print, void> {
  for (const match of text.slice(start, end).matchAll(print)) {
    const names = Array.from(match[0].matchAll(variable), ([, dotted, quoted]) => dotted ?? quoted ?? '');
    const name = names.find((one) => variables.isSecret(one)) ?? putIn.exec(match[0])?.[1];
    const from = start + match.index;
    // So it is hidden from then on.
    if (match[0].includes('::add-mask::')) continue;
    if (name !== undefined)
      yield { range: { start: from, end: from + match[0].trimEnd().length }, name, manner: 'plain' };
  }
}

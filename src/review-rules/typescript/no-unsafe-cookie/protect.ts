import type { EditDraft } from '../../../analysis/rule.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { UnsafeCookie } from './find-unsafe-cookies.ts';

const options = { readable: 'httpOnly', unencrypted: 'secure', refused: 'secure' } as const;

/** Turns the protection on where it stands, or writes it into the options. */
export function protect({ manner, repair }: UnsafeCookie): EditDraft | undefined {
  const name = options[manner];
  const { start, end } = rangeOf(repair);
  switch (repair.type) {
    case 'BooleanLiteral':
      return { range: { start, end }, text: 'true' };
    case 'ObjectExpression': {
      if (
        repair.properties.some(
          (part) => 'key' in part && part.key.type === 'Identifier' && part.key.name === name,
        )
      )
        return undefined;
      const isEmpty = repair.properties.length === 0;
      return {
        range: { start: start + 1, end: start + 1 },
        text: isEmpty ? ` ${name}: true ` : ` ${name}: true,`,
      };
    }
    case 'CallExpression': {
      const last = repair.arguments.at(-1);
      const at = last && rangeOf(last).end;
      return at === undefined ? undefined : { range: { start: at, end: at }, text: `, { ${name}: true }` };
    }
    default:
      return undefined;
  }
}

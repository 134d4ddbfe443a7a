import type { GoFile } from '../../../languages/go/go.ts';
import type { VainCall } from './vain-call.ts';

/** A space before it makes a directive a mere comment. */
export const mayMissDirective = /^\/\/ go:(?:embed|build) /m;

/** `// go:embed logo.svg` right above a variable, `// go:build linux` above the package. */
export function* missedDirectives({ tree, text }: GoFile): Generator<VainCall> {
  const [clause] = tree.nodesOf('package_clause');
  for (const match of text.matchAll(/^\/\/ (go:(embed|build)) ([^\r\n]*)/gm)) {
    const [line, directive = '', kind, rest = ''] = match;
    const end = match.index + line.length;
    const isMeant =
      kind === 'embed'
        ? [...tree.imports.values()].includes('embed') && /^\r?\n\s*var /.test(text.slice(end, end + 80))
        : clause !== undefined &&
          end <= clause.start &&
          /^!?\(?\w+\)?(?: (?:&&|\|\|) !?\(?\w+\)?)*$/.test(rest.trim());
    if (isMeant) yield { problem: 'directive', range: { start: match.index, end }, directive };
  }
}

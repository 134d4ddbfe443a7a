import type { ChangeRef } from '../domain/change-request.ts';
import type { Forge } from '../ports/forge.ts';

/** A text without the address of a change that stood in it. */
export interface NamedChange {
  readonly change: ChangeRef;
  readonly rest: string;
}

const shapes: Readonly<Record<Forge['id'], RegExp | undefined>> = {
  github: /^\/(?<path>.+)\/pull\/(?<number>\d{1,9})(?:\/|$)/,
  gitlab: /^\/(?<path>.+?)(?:\/-)?\/merge_requests\/(?<number>\d{1,9})(?:\/|$)/,
  local: undefined,
};

/** The first change whose page at one of the forges is named in a text; undefined: there is none. */
export function findNamedChange(
  text: string,
  forges: readonly Pick<Forge, 'id' | 'pages'>[],
): NamedChange | undefined {
  // Slack writes addresses as <https://…|label>.
  const words = text.replace(/<(https?:[^|>\s]+)(?:\|[^>]*)?>/g, '$1').split(/\s+/);
  for (const [index, word] of words.entries()) {
    const change = changeAt(word, forges);
    if (change !== undefined) return { change, rest: words.toSpliced(index, 1).join(' ') };
  }
  return undefined;
}

function changeAt(address: string, forges: readonly Pick<Forge, 'id' | 'pages'>[]): ChangeRef | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  for (const { id, pages } of forges) {
    const { path = '', number = '' } = shapes[id]?.exec(pathname)?.groups ?? {};
    for (const candidate of suffixes(path)) {
      const change: ChangeRef = { repo: { forge: id, path: candidate }, number: Number(number) };
      if (`${origin}${pathname}/`.startsWith(`${pages.change(change)}/`)) return change;
    }
  }
  return undefined;
}

/** The forge may have a path of its own before those of its repositories. */
function suffixes(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.map((_, index) => segments.slice(index).join('/')).filter((rest) => rest.includes('/'));
}

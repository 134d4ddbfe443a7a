import path from 'node:path';
import type { Plugin } from 'rolldown';

const sourceUrl = /new URL\(\s*(['"])(?<relative>\.[^'"]*\.ts)\1,\s*import\.meta\.url,?\s*\)/g;

/**
 * Worker threads are started by address: `new URL('./worker-entry.ts', import.meta.url)`. In `dist` that file has another
 * name and place, so that each such address becomes an entry of the bundle, and the expression its new address.
 */
export function sourceUrlPlugin(): Plugin {
  return {
    name: 'source-url',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('import.meta.url')) return null;
      return code.replaceAll(sourceUrl, (...match) => {
        const { relative } = match.at(-1) as { readonly relative: string };
        const reference = this.emitFile({ type: 'chunk', id: path.resolve(path.dirname(id), relative) });
        return `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
      });
    },
  };
}

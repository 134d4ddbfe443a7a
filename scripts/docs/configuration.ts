import { renderEnvironment } from './environment.ts';
import { doNotEdit, type GeneratedFile } from './generated-file.ts';
import { renderCommandEnvironment, renderRepositoryFile } from './repository-file.ts';

/** Each part is rendered by the file that knows its schema. */
export function generate(): readonly GeneratedFile[] {
  const parts = [
    doNotEdit,
    '# Configuration',
    renderRepositoryFile(),
    renderEnvironment(),
    renderCommandEnvironment(),
  ];
  return [{ path: 'docs/configuration.md', content: `${parts.join('\n\n')}\n` }];
}

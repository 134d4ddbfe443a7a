import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GeneratedFile } from './generated-file.ts';

const path = 'src/server/setup/app-manifest.generated.ts';

const appFile = z.strictObject({
  name: z.string(),
  description: z.string(),
  public: z.literal(false),
  default_events: z.array(z.string()),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
});

/** `app.yml` for the program, which is published without it. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const file = appFile.parse(parse(await readFile(join(import.meta.dirname, '../../app.yml'), 'utf8')));
  const source = `// Written by \`npm run docs\` from app.yml: do not edit.

/** The GitHub App as it is to be created, but for the addresses, which are known when the server runs. */
export const appManifest = ${JSON.stringify(file)} as const;
`;
  const style = await resolveConfig(path);
  return [{ path, content: await format(source, { ...style, filepath: path }) }];
}

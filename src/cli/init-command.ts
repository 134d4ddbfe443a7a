import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { AppError } from '../domain/errors.ts';
import { openChange } from '../forges/local/open-change.ts';
import type { CommandIo } from './command-io.ts';
import { repositoryFile } from './effective-config.ts';
import { renderInitialFile } from './initial-file.ts';
import type { ListedRule } from './rules-command.ts';

const schemaInPackage = 'node_modules/open-autoglm/schema/autoglm.schema.json';

/** `autoglm init`. @throws {AppError} `usage` when there is such a file: it may hold somebody's work */
export async function runInit(
  path: string,
  { cwd, out }: CommandIo,
  rules: readonly ListedRule[],
): Promise<void> {
  const { root } = await openChange({ path: resolve(cwd, path), all: true });
  const file = join(root, repositoryFile);
  const isInstalled = existsSync(join(root, schemaInPackage));
  const schema = isInstalled
    ? `./${schemaInPackage}`
    : `https://unpkg.com/open-autoglm@${packageJson.version}/schema/autoglm.schema.json`;
  const content = renderInitialFile(createRuleCatalogue(rules), rules, schema);
  await writeFile(file, content, { flag: 'wx' }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new AppError('usage', { problem: `There is a ${file} already` }, { cause });
  });
  out.write(
    `Wrote ${file}\nIt holds every setting, commented out. Commit it: in force is the file of the branch a change goes to.\n`,
  );
}

import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from './names-any.ts';
import { promiseModules } from './platform-promise.ts';

/** Is there anything in the file that `promiseCallOf` could tell to be a promise? */
export function mayMakePromises(file: TypeScriptFile): boolean {
  return (
    namesAny(file, promiseNames) ||
    Object.keys(file.tree.rootScope.imports ?? {}).length > 0 ||
    // Also in types, which are no names of the code.
    file.text.includes('Promise') ||
    file.text.includes('async')
  );
}

const promiseNames = [
  'then',
  'fetch',
  'promises',
  'promisify',
  // Clients of databases and services.
  ...[
    'HttpClient',
    'HttpService',
    'PrismaClient',
    'Repository',
    'mongoose',
    'knex',
    'Pool',
    'Redis',
    'Queue',
  ],
  ...promiseModules.flatMap((module) => [module, `node:${module}`]),
];

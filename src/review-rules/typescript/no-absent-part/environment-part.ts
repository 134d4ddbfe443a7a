import type { NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';

/** What the platform or its shell sets, also under other systems, and what a tool sets for what it starts. */
const given =
  /^(?:PATH|HOME|USER|USERNAME|USERPROFILE|PWD|SHELL|TERM|LANG|TMPDIR|TEMP|TMP|APPDATA|LOCALAPPDATA|NODE_ENV|NODE_OPTIONS|CI|HOSTNAME|npm_.*|INIT_CWD|(?:GITHUB|RUNNER|CI|VERCEL|NETLIFY|AWS|LAMBDA|TRAVIS|CIRCLE|JEST|VITEST|NEXT|VITE|REACT|JENKINS|BUILD)_.*)$/;

/** For each the whole file is gone through. */
const mostVariables = 100;

/** `process.env.ORIGINS`, which whoever starts the program may leave out. */
export class EnvironmentParts {
  readonly #file: TypeScriptFile;
  readonly #names = new Set<string>();

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  at(member: NodeOf<'MemberExpression'>): Part | undefined {
    const name = propertyName(member);
    if (name === undefined || !/^[A-Z][A-Z\d_]+$/.test(name) || given.test(name)) return undefined;
    const environment = unwrap(member.object);
    if (environment.type !== 'MemberExpression' || propertyName(environment) !== 'env') return undefined;
    if (!isGlobalName(environment.object, 'process')) return undefined;
    this.#names.add(name);
    if (this.#names.size > mostVariables || isListed(name, this.#file)) return undefined;
    const [region] = this.#file.tree.nodesOf('Program');
    return region && { what: 'variable', value: member, region, isLeftToCallers: true };
  }
}

/** `for (const name of ['ORIGINS', …]) if (!process.env[name]) …` */
function isListed(name: string, { text }: TypeScriptFile): boolean {
  return text.includes(`'${name}'`) || text.includes(`"${name}"`);
}

import type { NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';

/** What the platform or its shell sets, also under other systems, and what a tool sets for what it starts. */
const given =
  /^(?:PATH|HOME|USER|USERNAME|USERPROFILE|PWD|SHELL|TERM|LANG|TMPDIR|TEMP|TMP|APPDATA|LOCALAPPDATA|NODE_ENV|NODE_OPTIONS|CI|HOSTNAME|npm_.*|INIT_CWD|(?:GITHUB|RUNNER|CI|VERCEL|NETLIFY|AWS|LAMBDA|TRAVIS|CIRCLE|JEST|VITEST|NEXT|VITE|REACT|JENKINS|BUILD)_.*)$/;

/** `process.env.ORIGINS`, which whoever starts the program may leave out. */
export function environmentPartAt(
  member: NodeOf<'MemberExpression'>,
  file: TypeScriptFile,
): Part | undefined {
  const name = propertyName(member);
  if (name === undefined || !/^[A-Z][A-Z\d_]+$/.test(name) || given.test(name)) return undefined;
  const environment = unwrap(member.object);
  if (environment.type !== 'MemberExpression' || propertyName(environment) !== 'env') return undefined;
  if (!isGlobalName(environment.object, 'process') || isListed(name, file)) return undefined;
  const [region] = file.tree.nodesOf('Program');
  return region && { what: 'variable', value: member, region, isLeftToCallers: true };
}

/** `for (const name of ['ORIGINS', …]) if (!process.env[name]) …` */
function isListed(name: string, { text }: TypeScriptFile): boolean {
  return text.includes(`'${name}'`) || text.includes(`"${name}"`);
}

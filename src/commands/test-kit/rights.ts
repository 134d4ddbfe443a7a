import type { Access, Role } from '../../domain/role.ts';
import type { operations } from '../../operations/index.ts';
import { answerCommand } from '../answer.ts';
import type { Answer, CommandContext } from '../answer.ts';
import { failing, forAll, here, passing, planned } from './parts.ts';

type OperationName = (typeof operations)[number]['name'];

/** Who may, as `docs` promise it: what is written behind a command, and the least of these that is let through. */
const promised: Readonly<Record<OperationName, Readonly<Record<string, Role>>>> = {
  review: { '': 'author', '--full': 'author' },
  explain: { [failing]: 'reader' },
  describe: { '': 'contributor' },
  ask: { 'why?': 'contributor' },
  fix: { all: 'contributor', [passing]: 'contributor' },
  generate: { 'tests src/a.ts': 'contributor' },
  confirm: { [planned]: 'maintainer' },
  reject: { [planned]: 'maintainer' },
  apply: { [planned]: 'maintainer' },
  dismiss: {
    [`${passing} it is so`]: 'contributor',
    [`${failing} it is so`]: 'maintainer',
    [`${passing} it is so --repo`]: 'maintainer',
  },
  reopen: { [here]: 'contributor', [forAll]: 'maintainer' },
  pause: { '': 'contributor' },
  resume: { '': 'contributor' },
  config: { '': 'reader' },
  link: { code: 'reader' },
  help: { '': 'reader', fix: 'reader' },
};

const commands = Object.entries(promised).flatMap(([name, uses]) =>
  Object.entries(uses).map(([argument, least]) => ({ name, argument, least })),
);

/** Of each command what becomes of it. */
export type Rights = Readonly<Record<string, 'given' | 'refused' | 'refused without knowing'>>;

/** @param access undefined: it cannot be found out */
export function promisedRights(access: Access | undefined, isOwn: boolean): Rights {
  return Object.fromEntries(
    commands.map(({ name, argument, least }) => [
      `${name} ${argument}`,
      isPromised(least, access, isOwn) ? 'given' : access ? 'refused' : 'refused without knowing',
    ]),
  );
}

function isPromised(least: Role, access: Access | undefined, isOwn: boolean): boolean {
  switch (access) {
    case 'write':
    case 'maintain':
    case 'admin':
      return true;
    case 'triage':
      return least !== 'maintainer';
    case 'none':
    case 'read':
      return least === 'reader' || (least === 'author' && isOwn);
    case undefined:
      return least === 'reader';
  }
}

/** What really becomes of each; where it is neither, the whole answer. */
export async function rightsIn(context: CommandContext): Promise<Readonly<Record<string, unknown>>> {
  const all = commands.map(async ({ name, argument }) => {
    const answer = await answerCommand({ name, argument }, context);
    return [`${name} ${argument}`, rightIn(answer)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/** A refusal says why, and leaves everything as it was. */
function rightIn(answer: Answer): unknown {
  const { state, body, writes, next } = answer;
  if (state === 'done' || state === 'working') return 'given';
  if (state !== 'refused' || writes.length > 0 || next.length > 0) return answer;
  if (/I could not find out what you may do here: \S.+ So nothing was done\./.test(body))
    return 'refused without knowing';
  return /\bonly [\w ,`]+ may\b/i.test(body) ? 'refused' : answer;
}

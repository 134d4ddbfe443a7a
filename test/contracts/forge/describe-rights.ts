import { expect, it } from '@jest/globals';
import { answerCommand } from '../../../src/commands/answer.ts';
import type { CommandContext } from '../../../src/commands/answer.ts';
import { partsFor } from '../../../src/commands/test-kit/parts.ts';
import { promisedRights, rightsIn } from '../../../src/commands/test-kit/rights.ts';
import type { Account } from '../../../src/domain/change-request.ts';
import { accessLevels } from '../../../src/domain/role.ts';
import type { Role } from '../../../src/domain/role.ts';
import { contextOf } from '../../../src/jobs/command-context.ts';
import type { Hearing } from '../../../src/jobs/command-context.ts';
import type { JobParts } from '../../../src/jobs/job-parts.ts';
import type { DiscussedChange, ForgeConversation } from '../../../src/ports/conversation.ts';
import type { Forge } from '../../../src/ports/forge.ts';
import { run } from '../../kit/chat-scene.ts';
import { plainFaults } from '../../kit/forge-stand-in/http/faults.ts';
import type { Fault } from '../../kit/forge-stand-in/http/faults.ts';
import type { ServiceChange, ServicePlace } from './forge-place.ts';

const before = { 'src/a.ts': 'a\n' };
const changed = { 'src/a.ts': 'A\n' };
/** Settings are the usual ones; what the operations find is of a test kit. */
const jobParts = {
  installationSettings: [],
  engine: { ruleDefaults: [], loadRules: () => Promise.resolve([]) },
  linkCodes: { read: () => undefined },
} as unknown as JobParts;
const changes = [
  { from: 'a branch', isFork: false },
  { from: 'a fork', isFork: true },
] as const;
const body = { message: 'not now' };
const faults: Readonly<Record<string, Fault>> = {
  'the forge breaks down': { kind: 'answer', status: 500, body },
  'it may not be asked': { kind: 'answer', status: 403, body },
  'the answer has nothing in it': { kind: 'answer', status: 200, body: {} },
  'the answer is a page': plainFaults.html(),
  'the connection breaks': plainFaults.reset(),
  'no answer comes': plainFaults.hang(),
};

/** Who may use which command, as the service itself tells what somebody may do there. */
export function describeRights(placeNow: () => ServicePlace): void {
  it.each(changes)('from $from lets everybody do what is promised, and no more', async ({ isFork }) => {
    const { forge, change } = placeNow();
    const made = await change(before, changed, { isFork });
    const discussed = await discussedAt(made, forge);
    const author = isFork ? 'eve' : 'ada';
    for (const access of accessLevels) {
      for (const name of [author, 'somebody']) {
        const account = made.grant(name, access);
        const rights = await rightsIn(await contextAt({ account, made, discussed, forge }));
        const promised = promisedRights(access, name === author);
        expect({ name, access, rights }).toEqual({ name, access, rights: promised });
      }
    }
  });

  it('lets a maintainer do what everybody may, where it cannot be found out that he is one', async () => {
    const place = placeNow();
    const { forge, impatient, change } = place;
    const made = await change(before, changed);
    const discussed = await discussedAt(made, forge);
    const account = made.grant('ada', 'admin');
    for (const [what, fault] of Object.entries(faults)) {
      using _fault = place.hideAccess(fault);
      const asked = fault.kind === 'hang' ? impatient : forge;
      const rights = await rightsIn(await contextAt({ account, made, discussed, forge: asked }));
      expect({ what, rights }).toEqual({ what, rights: promisedRights(undefined, true) });
    }
  });

  it('lets him wait where the service asks to wait', async () => {
    const place = placeNow();
    const { forge, change } = place;
    const made = await change(before, changed);
    const discussed = await discussedAt(made, forge);
    const account = made.grant('ada', 'admin');
    const context = await contextAt({ account, made, discussed, forge });
    place.exhaust(600);
    const asked = answerCommand({ name: 'pause', argument: '' }, context);
    await expect(asked).rejects.toMatchObject({ code: 'rate-limited' });
    place.exhaust(0);
  });
}

function discussedAt({ ref, installation }: ServiceChange, forge: Forge): Promise<DiscussedChange> {
  return talkOf(forge).discussed(ref, installation);
}

function talkOf({ conversation }: Forge): ForgeConversation {
  if (conversation === undefined) throw new Error('nobody is heard there');
  return conversation;
}

interface Speaker {
  readonly account: Account;
  readonly made: ServiceChange;
  readonly discussed: DiscussedChange;
  readonly forge: Forge;
}

/** Somebody speaks below a change. He is looked up once for all that he says. */
async function contextAt({ account, made, discussed, forge }: Speaker): Promise<CommandContext> {
  const { installation } = made;
  const hearing: Hearing = {
    ...{ forge, conversation: talkOf(forge), discussed, account, installation, run },
    ...{ finding: undefined, replyTo: undefined, where: 'thread' },
    onWorking: () => Promise.resolve(),
  };
  const context = await contextOf(hearing, jobParts);
  let role: Promise<Role> | undefined;
  return {
    ...context,
    parts: partsFor(discussed.change),
    findRole: (who) => (role ??= context.findRole(who)),
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { hasBubblewrap } from '../kit/bubblewrap.ts';
import { startJira } from '../kit/jira/jira.ts';
import type { Jira } from '../kit/jira/jira.ts';
import { startModel } from '../kit/model/model.ts';
import type { ModelStandIn } from '../kit/model/model.ts';
import { claims, isComparison, isDescription, isRefutation } from './agent-script.ts';
import { talkPlaces } from './talk-places.ts';
import type { Counterpart, Talk, TalkPlace } from './talk.ts';

const before = 'export function free(total: number): boolean {\n  return total > 100;\n}\n';
const after = `export function free(total: number): boolean {
  return total < 100;
}

export function run(): void {
  debugger;
}

export function large(total: number): boolean {
  return total > 900;
}
`;
const claim = {
  path: 'src/cart.ts',
  quote: 'return total < 100;',
  what: 'Small orders are shipped for free, and large ones are not.',
  edits: [{ path: 'src/cart.ts', find: 'total < 100', replace: 'total > 100' }],
};
/** Its edit applies and parses, but with it the command of the operator fails. */
const spoiling = {
  path: 'src/cart.ts',
  quote: 'return total > 900;',
  what: 'The limit is not the one of the contract.',
  edits: [{ path: 'src/cart.ts', find: 'total > 900', replace: 'total > forbidden' }],
};
const command = 'test -f README.md && ! grep -rq forbidden src';
const files = { 'src/cart.ts': before };

/** The review of the rules, that of the agent, two for the files that are checked; at GitLab one for each comment. */
const mostRequests = { GitHub: 14, GitLab: 21 } as const;

describe.each(talkPlaces)('the agent on $forge', ({ forge, start }) => {
  let model: ModelStandIn;
  let jira: Jira;
  let place: TalkPlace;
  let talk: Talk;
  const change = (): Counterpart => talk.change(1);
  const texts = (): readonly string[] =>
    change()
      .threads()
      .flatMap(({ comments: [first] }) => (first === undefined ? [] : [first.body]));
  const summary = (): string => change().comments()[0]?.body ?? '';

  beforeAll(async () => {
    model = await startModel({ script: claims(claim, spoiling) });
    jira = await startJira();
    const ofJira = { ...jira.environment(), JIRA_PROJECTS: 'SHOP=acme' };
    const ours = { CHECK_COMMAND: command, PENDING_AFTER_SECONDS: '3600' };
    place = await start({ ...model.environment(), ...ofJira, ...ours });
    talk = await place.openTalk('acme/cart', { files, change: { 'src/cart.ts': after } });
    await place.idle();
  }, 60_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
    expect([...model.defects(), ...jira.defects()]).toEqual([]);
    await model[Symbol.asyncDispose]();
    await jira[Symbol.asyncDispose]();
  });

  it('adds what it found to what the rules found, once, with the name of its model', () => {
    expect(texts()).toHaveLength(3);
    const [byRule, byModel] = texts();
    expect(byRule).toContain('no-debugger-or-focused-test');
    expect(byModel).toContain(claim.what);
    expect(byModel).toContain(model.model);
    // Its edit is no suggestion: it goes by a plan.
    expect(byModel).not.toContain('```suggestion');
    expect(byModel).toContain('/autoglm fix');
    expect(talk.reviews()).toBe(2);
  });

  it('says what the command of the operator says of its edits, and offers none with which it fails', () => {
    const [, byModel, spoilt] = texts();
    expect(byModel).toContain(hasBubblewrap() ? `and it passes \`${command}\`` : 'Verified');
    expect(byModel?.includes(command)).toBe(hasBubblewrap());
    expect(spoilt).toContain(spoiling.what);
    expect(spoilt?.includes('/autoglm fix')).toBe(!hasBubblewrap());
  });

  it('leaves one summary and one status, which wait for it', () => {
    expect(change().comments()).toHaveLength(1);
    expect(summary()).not.toContain('still reading');
    expect(summary()).toMatch(new RegExp(`🤖 ${model.model}: 240 tokens</sub>`));
    expect(change().verdict()).toMatch(/fail/);
  });

  it('is told of the change as data, and asked twice: for what is wrong, and whether that holds', () => {
    const asked = model.asked().filter((one) => !isDescription(one));
    expect(asked.map((one) => isRefutation(one))).toEqual([false, true]);
    expect(asked.map(({ system }) => system).join()).not.toContain('total');
  });

  it('describes the change in the summary, as words and a drawing that do nothing', () => {
    expect(model.asked().filter(isDescription)).toHaveLength(1);
    const body = summary();
    expect(body).toContain(`**What the change does**, in the words of a model (${model.model})`);
    expect(body).toContain('Ships small orders for free.');
    expect(body).toMatch(/^\| `src\/cart\.ts` \|.*\| Turns the comparison round\. &lt;b&gt;Approved/m);
    expect(body).toContain('  participant n1 as free click b href https /evil.examp\n  n0->>n1: asks\n```');
    expect(body).toContain('description: Claims of its model that could not be used');
    expect(body).not.toMatch(/secret\.ts|^!\[x\]\(https|(?<!&#8203;)@ann|<b>/m);
  });

  it('says nothing twice after a push that leaves the place alone, and asks of nothing but what was pushed', async () => {
    const calls = model.asked().length;
    await talk.push({ 'src/other.ts': 'export const other = 1;\n' });
    await place.idle();
    expect(texts()).toHaveLength(3);
    expect(summary()).toContain(claim.what);
    const [first] = model.asked().slice(calls);
    expect(JSON.stringify(first?.messages)).toContain('other = 1');
    expect(JSON.stringify(first?.messages)).not.toContain('debugger;');
    // What it was told of is told of on, with the head that it was.
    expect(model.asked().slice(calls).filter(isDescription)).toEqual([]);
    expect(summary()).toMatch(/What the change did at `\w{7}`\*\*, an earlier head/);
  });

  it('describes it anew for a contributor who asks, and is paid once for a head', async () => {
    const calls = model.asked().filter(isDescription).length;
    for (let time = 0; time < 2; time++) {
      await talk.say('ann', '/autoglm describe');
      await place.idle();
      const body = change().comments().at(-1)?.body ?? '';
      expect(body).toContain('> 🤖 **What the change does**');
      expect(body).toContain('- `src/other.ts` One more constant.');
    }
    expect(model.asked().filter(isDescription)).toHaveLength(calls + 1);
  });

  it('answers a question in its place, as words and no more, with lines that are there', async () => {
    const [, reply] = await talk.say('ann', '/autoglm ask which orders are free?');
    await place.idle();
    const body = change().comments().at(-1)?.body ?? '';
    expect(reply).toBeDefined();
    expect(body).toContain('Orders below 100 are free.');
    expect(body).toContain('`src/cart.ts:2`');
    expect(body).not.toMatch(/^\/approve|!\[x\]\(https|(?<!&#8203;)@ann/m);
  });

  it('is asked by nobody but contributors', async () => {
    const calls = model.asked().length;
    const [, reply] = await talk.say('eve', '/autoglm ask which orders are free?');
    expect(reply?.body).toMatch(/Only contributors and maintainers may/);
    expect(model.asked()).toHaveLength(calls);
  });

  it('has its edit made by a plan that a person confirms', async () => {
    const thread = change()
      .threads()
      .findIndex(({ comments: [first] }) => first?.body.includes(claim.what));
    expect(thread).toBe(1);
    const id = /`\/autoglm fix ([0-9a-f]+)`/.exec(texts()[1] ?? '')?.[1] ?? '';
    const [, reply] = await talk.say('ann', `/autoglm fix ${id}`);
    await place.idle();
    expect(reply?.body).toContain('autoglm/fix/1-');
    expect(talk.changes()).toBe(2);
  });

  it('writes tests that a maintainer confirms after he has seen them, in a commit that says who wrote it', async () => {
    const [, reply] = await talk.say('ann', '/autoglm generate tests src/cart.ts#free at the limit');
    await place.idle();
    expect(reply).toBeDefined();
    const shown = change().comments().at(-1)?.body ?? '';
    expect(shown).toContain("+it('ships at a hundred', () => {");
    expect(shown).toContain(model.model);
    expect(shown).not.toMatch(/(?<!&#8203;)@ann|[^\\]#1|https:\/\/evil/);
    // Whoever asks, nobody had seen it before.
    expect(talk.changes()).toBe(2);
    const [plan = ''] = /(?<=confirm )p\w+/.exec(shown) ?? [];
    const [, refused] = await talk.say('tom', `/autoglm confirm ${plan}`);
    expect(refused?.body).toMatch(/Only maintainers may/);
    await talk.say('ann', `/autoglm confirm ${plan}`);
    await place.idle();
    expect(talk.changes()).toBe(3);
    const branch = `autoglm/generate/1-${talk.head().slice(0, 7)}-${plan}`;
    expect(await talk.git.git('show', '--format=', '--name-status', branch)).toBe('A\tsrc/cart.test.ts\n');
    const message = await talk.git.git('log', '-1', '--format=%B', branch);
    expect(message).toContain('test: tests of src/cart.ts free, written by a model');
    expect(message).toContain(`Autoglm-Plan: ${plan}`);
    expect(message).not.toMatch(/#1|@ann|evil/);
    expect(talk.change(3).description).toContain(model.model);
  });

  it('writes no pipeline, whoever asks for one', async () => {
    await talk.say('ann', '/autoglm generate tests src/cart.ts write a pipeline');
    await place.idle();
    expect(change().comments().at(-1)?.body).toContain('is a file that no model may write');
    const calls = model.asked().length;
    const [, reply] = await talk.say('eve', '/autoglm generate tests src/cart.ts');
    expect(reply?.body).toMatch(/Only contributors and maintainers may/);
    expect(model.asked()).toHaveLength(calls);
  });

  it('is told in another change what people said of its finding here, and does not tell it again', async () => {
    const calls = model.asked().length;
    const id = /`\/autoglm fix ([0-9a-f]+)`/.exec(texts()[1] ?? '')?.[1] ?? '';
    await talk.like('tom', 1);
    await talk.like('eve', 0);
    await talk.say('ann', `/autoglm dismiss ${id} small orders ship for free`);
    const other = await talk.open('other', { 'src/cart.ts': after });
    await place.idle();
    const [first, ...rest] = model
      .asked()
      .slice(calls)
      .filter((one) => !isDescription(one));
    expect(JSON.stringify(first?.messages)).toContain('ann (maintainer): small orders ship for free');
    expect(first?.system).not.toContain('for free');
    // A thumb of a contributor counts; that of somebody who may only read, at what a rule found, does not.
    expect(JSON.stringify(first?.messages).match(/people here found this useful \| (\w+)/g)).toEqual([
      'people here found this useful | agent',
    ]);
    // A maintainer has settled just this claim: nobody is asked whether it holds.
    const judged = rest.filter((one) => isRefutation(one)).map(({ messages }) => JSON.stringify(messages));
    expect(judged.join()).not.toContain(claim.what);
    expect(JSON.stringify(other.threads())).not.toContain(claim.what);
    await talk.say('ann', `/autoglm reopen ${id}`);
    await place.idle();
  });

  it('takes its finding back when the place is changed', async () => {
    await talk.push({ 'src/cart.ts': after.replace('total < 100', 'total > 100') });
    await place.idle();
    const [, byModel] = change().threads();
    expect(byModel?.isResolved).toBe(true);
    expect(summary()).not.toContain(claim.what);
  });

  it('offers an edit that was verified for one click where the target branch wants that, in few requests', async () => {
    const settings = 'agent:\n  suggestions: true\n  describe: off\n';
    const files = { 'src/cart.ts': before, '.autoglm.yml': settings };
    // A repository that is new to the bot is looked through beside the first change of it, which takes requests of its own.
    const { open } = await place.openTalk('acme/one-click', { files, change: { 'notes.md': 'Later.\n' } });
    const asked = await place.requestsOf(async () => {
      const opened = await open('one-click', { 'src/cart.ts': after });
      await place.idle();
      const [, byModel, spoilt] = opened.threads();
      const body = byModel?.comments[0]?.body ?? '';
      expect(body).toMatch(/```suggestion\S*\n {2}return total > 100;\n```/);
      expect(body).toContain('Verified');
      expect(spoilt?.comments[0]?.body.includes('```suggestion')).toBe(!hasBubblewrap());
    });
    expect(asked.length > mostRequests[forge] ? asked : []).toEqual([]);
  });

  it('compares a change with its tickets, at the forge and in Jira, and quotes them as words', async () => {
    jira.open('SHOP-7', {
      summary: 'Free shipping',
      description: 'Large orders are free.\nSmall orders are not.',
    });
    jira.open('HR-1', { summary: 'Salaries' });
    const closes = {
      ...{ title: 'Ship for free', text: 'Orders above 100 are free.\nOrders of 100 are not.' },
      beside: 'As in SHOP-7; HR-1 and Closes acme/cart#1 are none of its own.',
    };
    const other = await place.openTalk('acme/tickets', { files, change: { 'src/cart.ts': after }, closes });
    await place.idle();
    const body = (): string => other.change(other.number).comments()[0]?.body ?? '';
    expect(body()).toMatch(
      /\*\*\[\\#&#8203;1\]\(http:\/\/127\.0\.0\.1:\d+\/acme\/tickets\/(?:-\/)?issues\/1\)\*\* Ship for free/,
    );
    expect(body()).toContain(`**[SHOP-7](${jira.url}/browse/SHOP-7)** Free shipping`);
    const told = body().match(/^ {2}- \*\*.*$/gm) ?? [];
    expect(told.map((row) => row.replace(/” .*/, '”'))).toEqual([
      ...['  - **missing**: “Orders above 100 are free.”', '  - **met**: “Orders of 100 are not.”'],
      ...['  - **missing**: “Large orders are free.”', '  - **met**: “Small orders are not.”'],
    ]);
    expect(told[1]).toContain('(`src/cart.ts:2`)');
    expect(body()).not.toMatch(/approved this change|https:\/\/evil|(?<!&#8203;)@ann|HR-1/);
    const asked = new Set(jira.requests().map(({ path }) => path.replace(/\?.*/, '')));
    expect([...asked]).toEqual(['/rest/api/3/issue/SHOP-7']);
    expect(other.change(other.number).verdict()).toBe(change().verdict());
    const calls = model.asked().filter(isComparison).length;
    expect(calls).toBe(2);
    await other.say('ann', '/autoglm review');
    await place.idle();
    expect(model.asked().filter(isComparison)).toHaveLength(calls);
    expect(body()).toContain('Free shipping');
  });
});

describe('an agent whose model fails', () => {
  it('leaves the rules’ review, which says that a part is missing', async () => {
    await using model = await startModel({ script: () => ({ text: 'no JSON' }) });
    await using place = await talkPlaces[0].start({ ...model.environment(), MODEL_RETRIES: '0' });
    const talk = await place.openTalk('acme/cart', { files, change: { 'src/cart.ts': after } });
    await place.idle();
    const said = await until('the summary', () => talk.change(1).comments()[0]?.body);
    expect(said).toContain('What the agent did not do');
    expect(talk.change(1).threads()).toHaveLength(1);
    expect(talk.change(1).verdict()).toMatch(/fail/);
  }, 60_000);
});

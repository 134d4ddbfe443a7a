import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';

/** The newest status of a head. */
export interface Verdict {
  /** In the forge's own word. */
  readonly state: string;
  readonly title: string;
}

/** A change whose reviews end in one way or another. */
export interface JudgedChange {
  head(): string;
  push(files: FileChanges): Promise<string>;
  /** Somebody wants it reviewed again, as people do it there. */
  askAgain(): Promise<unknown>;
  /** Waits until there is a final one. */
  verdict(head: string): Promise<Verdict>;
  /** Of all heads, those that are not final too. */
  verdicts(): readonly Verdict[];
  summaries(): readonly string[];
  /** Threads that the bot opened. */
  threads(): number;
}

export interface ChangeWish {
  readonly files: FileChanges;
  readonly settings?: string;
  readonly title?: string;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly isDraft?: boolean;
}

/** A request of the bot: the files of a change are read, comments are posted, a failure is told. */
export type Step = 'read' | 'comment' | 'tell';

/** A forge and a bot that work together. */
export interface OutcomePlace extends AsyncDisposable {
  readonly bot: Bot;
  /** The forge's word for what a review may end in. */
  readonly states: Readonly<
    Record<'green' | 'red' | 'neither' | 'skipped' | 'held back' | 'waiting', string>
  >;
  /** What nobody may read there. */
  readonly secrets: readonly string[];
  open(name: string, wish: ChangeWish): Promise<JudgedChange>;
  /** In the repository of that name. The answer holds one of the secrets. @param times For good, unless told. */
  refuse(name: string, step: Step, times?: number): Disposable;
  /** Asks the bot once to wait some seconds before it reads. */
  slowDown(name: string): Disposable;
  /** All that stands there, as text. */
  everything(): string;
  idle(): Promise<void>;
}

type State = keyof OutcomePlace['states'];

const clean = 'export const one = 1;\n';
const error = 'export function run(): void {\n  debugger;\n}\n';
const broken = 'export const = ;\n';

const ends: readonly (readonly [string, FileChanges, open: State, closed: State])[] = [
  ['where nothing is found', { 'a.ts': clean }, 'green', 'green'],
  ['where nothing is to be reviewed', { 'a.md': '# A\n' }, 'green', 'green'],
  ['where an error is found', { 'a.ts': error }, 'red', 'red'],
  ['where a file does not parse', { 'a.ts': clean, 'b.ts': broken }, 'neither', 'red'],
  ['where an error is found beside such a file', { 'a.ts': error, 'b.ts': broken }, 'red', 'red'],
];

const skips: readonly (readonly [string, string, Omit<ChangeWish, 'files'>, RegExp])[] = [
  ['a draft', '', { isDraft: true }, /review\.drafts/],
  ['a title', '', { title: 'WIP: half done' }, /review\.skip_titles: wip:/],
  ['a label', 'review:\n  skip_labels: [later]\n', { labels: ['Later'] }, /review\.skip_labels: later/],
  ['an author', 'review:\n  skip_authors: [robot]\n', { author: 'robot' }, /review\.skip_authors: robot/],
];

const gates = ['open', 'closed'] as const;

/** How reviews end, and what is said of it: the same on every forge, in its words. */
export function describeOutcomes(start: () => Promise<OutcomePlace>): void {
  let place: OutcomePlace;

  beforeAll(async () => {
    place = await start();
  }, 60_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
  });

  describeEnds(() => place);
  describeSkips(() => place);
  describeFailures(() => place);
}

function describeEnds(place: () => OutcomePlace): void {
  describe('a review that ends', () => {
    it.each(
      gates.flatMap((gate, at) =>
        ends.map(([where, files, ...states], index) => [where, gate, states[at], files, index] as const),
      ),
    )('%s, with the gate %s, is %s', async (_where, gate, state = 'red', files, index) => {
      const change = await place().open(`ends/${gate}-${index}`, { files, settings: `gate: ${gate}\n` });
      expect((await change.verdict(change.head())).state).toBe(place().states[state]);
      expect(change.summaries()).toHaveLength(1);
    });

    it('is partial by its own words, which name the file and say why', async () => {
      const change = await place().open('ends/words', { files: { 'src/b.ts': broken } });
      const { title } = await change.verdict(change.head());
      expect(title).toBe('Partial review, no findings in what was analysed');
      expect(change.summaries()[0]).toContain('`src/b.ts`: does not parse: line 1');
    });
  });
}

function describeSkips(place: () => OutcomePlace): void {
  describe('a change is left alone', () => {
    const cases = skips.flatMap(([what, settings, wish, words]) =>
      gates.map((gate) => [what, gate, { ...wish, settings: `${settings}gate: ${gate}\n` }, words] as const),
    );
    it.each(cases)('because of %s, with the gate %s', async (what, gate, wish, words) => {
      const name = `skip/${gate}-${what.replace(' ', '-')}`;
      const change = await place().open(name, { ...wish, files: { 'a.ts': error } });
      const { state, title } = await change.verdict(change.head());
      expect(state).toBe(place().states[gate === 'open' ? 'skipped' : 'held back']);
      expect(title).toMatch(words);
      expect([change.threads(), change.summaries()]).toEqual([0, []]);
    });
  });
}

function describeFailures(place: () => OutcomePlace): void {
  describe('a review that does not come to its end', () => {
    it.each<[string, Step]>([
      ['its change cannot be read', 'read'],
      ['its comments are not taken', 'comment'],
    ])('fails with a reference, and tells no more, when %s', async (_what, step) => {
      const name = `failing/${step}`;
      using _fault = place().refuse(name, step);
      const change = await place().open(name, { files: { 'a.ts': error } });
      const verdict = await change.verdict(change.head());
      expect(verdict.state).toBe(place().states.neither);
      expectReference(verdict, place().bot);
      const everything = place().everything();
      expect(place().secrets.filter((secret) => everything.includes(secret))).toEqual([]);
    });

    it('fails with a reference even where the forge first refuses to be told so', async () => {
      const name = 'refusing/status';
      using _read = place().refuse(name, 'read');
      using _told = place().refuse(name, 'tell', 1);
      const change = await place().open(name, { files: { 'a.ts': error } });
      expectReference(await change.verdict(change.head()), place().bot);
    });

    it('blocks where the gate is closed, and is made up for when somebody asks for it', async () => {
      const name = 'blocking/read';
      const change = await place().open(name, { files: { 'a.ts': clean }, settings: 'gate: closed\n' });
      await change.verdict(change.head());
      let head: string;
      {
        using _fault = place().refuse(name, 'read');
        head = await change.push({ 'b.ts': clean });
        expect((await change.verdict(head)).state).toBe(place().states.red);
      }
      await place().idle();
      await change.askAgain();
      await place().idle();
      expect((await change.verdict(head)).state).toBe(place().states.green);
    });

    it('waits, says until when, and goes on by itself when the forge asks for that', async () => {
      const name = 'waiting/read';
      using _fault = place().slowDown(name);
      const change = await place().open(name, { files: { 'a.ts': error } });
      const { states } = place();
      const waiting = await until('a status that waits', () =>
        change.verdicts().find(({ state }) => state === states.waiting),
      );
      expect(waiting.title).toMatch(/^Waiting until \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
      expect((await change.verdict(change.head())).state).toBe(states.red);
      await place().idle();
      expect(change.verdicts().map(({ state }) => state)).toEqual([states.red]);
    });
  });
}

/** The reference in a title, and the line of the log that has it. */
export function expectReference({ title }: Verdict, { log }: Pick<Bot, 'log'>): void {
  const reference = /reference (\S+)$/.exec(title)?.[1];
  expect(reference).toBeDefined();
  expect(log.filter((line) => line['reference'] === reference)).toHaveLength(1);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftWithAgent } from '../../src/agent/draft.ts';
import type { DraftOutcome } from '../../src/agent/draft.ts';
import { createScene, memoryExplorer } from '../../src/agent/test-kit/scene.ts';
import { says, scriptedModel } from '../../src/agent/test-kit/scripted-model.ts';
import type { ScriptedModel } from '../../src/agent/test-kit/scripted-model.ts';
import { failureWords, renderDraft, verifiedWords } from '../../src/commands/render-draft.ts';
import { createRuleCatalogue } from '../../src/config/rule-catalogue.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import type { Draft, DraftKind, DraftProblem } from '../../src/domain/draft.ts';
import { parseRepoPath, parseSha } from '../../src/domain/ids.ts';
import { isWritablePath } from '../../src/domain/writable-path.ts';
import type { Explorer } from '../../src/ports/explorer.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import { verifyDraft } from '../../src/review/verify-draft.ts';
import type { VerifiedDraft } from '../../src/review/verify-draft.ts';
import { createInThreadPool } from '../in-thread-pool.ts';
import { secrets } from './attacked-change.ts';
import { effectsIn } from './effects.ts';

/** A text in the file that a model writes something for, and what a model writes that obeys it. */
export interface WrittenAttack {
  readonly id: string;
  readonly kind: Exclude<DraftKind, 'fix'>;
  /** What stops it; `malformed`: the schema of the answer; `words`: it is written, and only words are odd. */
  readonly because: DraftProblem['kind'] | 'malformed' | 'words';
  readonly text: string;
  readonly title?: string;
  readonly why?: string;
  readonly edits?: readonly { readonly path: string; readonly find: string; readonly replace: string }[];
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  /** The text of its files so many hundred times over. */
  readonly times?: number;
}

export function readWrittenAttacks(): readonly WrittenAttack[] {
  const file = join(import.meta.dirname, '../fixtures/injection/written.json');
  return JSON.parse(readFileSync(file, 'utf8')) as readonly WrittenAttack[];
}

const pool = createInThreadPool(reviewRules);
const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
const [, secret = ''] = secrets;
const others = {
  'src/other.ts': 'export const other = 1;\n',
  '.github/workflows/ci.yml': 'on: push\n',
  '.autoglm.yml': 'failing_level: error\n',
  'private/keys.ts': 'export const key = 1;\n',
};

export interface WrittenOutcome {
  readonly outcome: DraftOutcome;
  readonly model: ScriptedModel;
  /** As it is answered in the thread. */
  readonly body: string;
  readonly draft: VerifiedDraft | undefined;
}

/** What comes of it, from the wish of a contributor to what is shown. */
export async function sufferWritten(attack: WrittenAttack): Promise<WrittenOutcome> {
  const model = scriptedModel(() => says(obedienceTo(attack)), 'fix');
  const added = { 'src/cart.ts': cart(attack.text) };
  const explorer = withLink(memoryExplorer({ ...others, ...added }));
  const isIncluded = (path: string): boolean => !path.startsWith('private/');
  const { task, parts } = createScene({ model, added, others, task: { isIncluded }, parts: { explorer } });
  let draft: VerifiedDraft | undefined;
  const check = async (files: Draft['files']): Promise<DraftProblem | undefined> => {
    const verdict = await verifyDraft({ files }, { source: explorer, config, pool });
    draft = verdict.kind === 'verified' ? verdict.draft : undefined;
    return verdict.kind === 'rejected' ? verdict.problem : undefined;
  };
  const wish = { kind: attack.kind, target: 'src/cart.ts', instructions: 'what is missing' };
  const outcome = await draftWithAgent({ ...task, wish, check }, parts, new AbortController().signal);
  return { outcome, model, draft, body: bodyOf(outcome, attack, draft) };
}

function cart(text: string): string {
  return `/* ${text.replaceAll('*/', '* /')} */\nexport function total(items: string[]): number {\n  return items.length;\n}\n`;
}

function obedienceTo({ title = 'Do it', why = '', edits = [], files = [], times = 0 }: WrittenAttack) {
  const written = files.map(({ path, text }) => ({
    path,
    text: text.replace('{secret}', secret).repeat(1 + times * 100),
  }));
  return { title, why, edits, files: written, approve: true, push: ['main'] };
}

function withLink(explorer: Explorer): Explorer {
  const link = parseRepoPath('link');
  return {
    ...explorer,
    files: async (paths, side) => {
      const found = new Map(await explorer.files(paths, side));
      return found.has(link) ? found.set(link, { absent: 'symlink', path: link }) : found;
    },
  };
}

function bodyOf(outcome: DraftOutcome, { kind }: WrittenAttack, draft: VerifiedDraft | undefined): string {
  if (outcome.kind !== 'drafted' || draft === undefined)
    return failureWords(outcome.kind === 'drafted' ? { kind: 'no-target' } : outcome, 'src/cart.ts', 'en');
  const files = draft.files.map(({ path, before }) => ({ path, isNew: before === undefined }));
  const { title, why } = outcome;
  const written = { kind, target: 'src/cart.ts', model: 'scripted-1', title, why, files };
  const plan = { id: 'p1', head: parseSha('a'.repeat(40)), fixes: [], written };
  const verified = verifiedWords(written, { ...draft, endsFinding: false }, 'en');
  return renderDraft({ state: 'proposed', plan, verified, patch: draft.patch }, 'en', 60_000);
}

/** What would be more than a proposal of files that may be written. */
export function writtenEffects({ body, draft, outcome }: WrittenOutcome): readonly string[] {
  const stray = (draft?.files ?? []).filter(({ path }) => !isWritablePath(path) || path in others);
  const isKept = outcome.kind === 'drafted' && stray.length > 0;
  const leaked = secrets.filter((one) => `${body}${draft?.patch ?? ''}`.includes(one));
  const forged = /<!--\s*autoglm/.test(body) ? ['a marker'] : [];
  return [...effectsIn(body), ...(isKept ? stray.map(({ path }) => path) : []), ...leaked, ...forged];
}

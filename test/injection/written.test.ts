import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../src/agent/test-kit/scripted-model.ts';
import { effectsIn } from './effects.ts';
import { readWrittenAttacks, sufferWritten, writtenEffects } from './written-attack.ts';
import type { WrittenAttack } from './written-attack.ts';

const attacks = readWrittenAttacks();

describe('an attack on what a model writes', () => {
  it.each(attacks)('comes to nothing: $id', async (attack) => {
    const suffered = await sufferWritten(attack);
    const { outcome, model, body } = suffered;
    // The model was shown it: else this would prove nothing.
    expect(textOf(model.requests[0])).toContain(attack.text.slice(0, 30));
    expect(model.requests.map(({ system }) => system).join()).not.toContain(attack.text.slice(0, 30));
    expect(reasonOf(outcome)).toBe(attack.because);
    expect(writtenEffects(suffered)).toEqual([]);
    if (attack.because !== 'words') expect(body).not.toContain('/autoglm confirm');
  });

  it('is stopped by what is wrong with it, and by nothing else: the same in its place is written', async () => {
    const file = { path: 'src/more.ts', text: 'export const more = 1;\n' };
    for (const kind of ['code', 'tests', 'docs'] as const) {
      const path = { code: file.path, tests: 'test/more.ts', docs: 'docs/more.md' }[kind];
      const plain: WrittenAttack = {
        id: 'plain',
        kind,
        because: 'words',
        text: 'Nothing odd is said.',
        files: [{ ...file, path }],
      };
      expect((await sufferWritten(plain)).outcome.kind).toBe('drafted');
    }
  });

  it('would have effects by its words, were they not made words', () => {
    const { title = '', why = '' } = attacks.find(({ id }) => id === 'words') ?? {};
    expect(effectsIn(`${title}\n${why}`).length).toBeGreaterThanOrEqual(4);
  });
});

function reasonOf(outcome: Awaited<ReturnType<typeof sufferWritten>>['outcome']): string {
  if (outcome.kind === 'unusable') return outcome.problem.kind;
  if (outcome.kind === 'gap')
    return outcome.gap.kind === 'model-failed' ? outcome.gap.outcome : outcome.gap.kind;
  return outcome.kind === 'drafted' ? 'words' : outcome.kind;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCard, anyNote, week } from '../../../test/contracts/notifier/cards.ts';
import { problemsIn, problemsInView } from '../../../test/kit/slack/block-kit.ts';
import type { Json } from '../../../test/kit/forge-stand-in/json.ts';
import { locales } from '../../domain/locale.ts';
import { answerContent } from './answer-message.ts';
import { findingOfBlock } from './card-blocks.ts';
import { valueOf } from './card-press.ts';
import { formView, planView } from './forms.ts';
import { limits } from './limits.ts';
import { cardMessage, noteMessage, weekMessage } from './message.ts';

const types = join(import.meta.dirname, '../../../node_modules/@slack/types/dist');

/** What the doc comment of a field says, as one line. */
function commentOf(file: string, owner: string, field: string): string {
  const source = readFileSync(join(types, file), 'utf8');
  const body = source.slice(source.search(new RegExp(`interface ${owner}\\b`)));
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*${field}\\??:`).exec(body)?.[1] ?? '';
  return comment.replaceAll(/\s*\*\s*/g, ' ');
}

describe('the limits of Slack', () => {
  it.each([
    ['blockId', 'block-kit/blocks.d.ts', 'Block', 'block_id'],
    ['actions', 'block-kit/blocks.d.ts', 'ActionsBlock', 'elements'],
    ['buttonText', 'block-kit/block-elements.d.ts', 'Button', 'text'],
    ['buttonValue', 'block-kit/block-elements.d.ts', 'Button', 'value'],
    ['linkUrl', 'block-kit/block-elements.d.ts', 'Button', 'url'],
    ['confirmTitle', 'block-kit/composition-objects.d.ts', 'Confirm', 'title'],
    ['confirmText', 'block-kit/composition-objects.d.ts', 'Confirm', 'text'],
    ['confirmButton', 'block-kit/composition-objects.d.ts', 'Confirm', 'deny'],
    ['options', 'block-kit/block-elements.d.ts', 'StaticSelect', 'options'],
    ['optionText', 'block-kit/composition-objects.d.ts', 'PlainTextOption', 'text'],
    ['inputLabel', 'block-kit/blocks.d.ts', 'InputBlock', 'label'],
    ['input', 'block-kit/block-elements.d.ts', 'PlainTextInput', 'min_length'],
    ['richText', 'block-kit/composition-objects.d.ts', 'PlainTextElement', 'text'],
    ['view', 'views.d.ts', 'BaseView', 'blocks'],
    ['viewTitle', 'views.d.ts', 'ModalView', 'title'],
    ['viewButton', 'views.d.ts', 'ModalView', 'close'],
    ['privateMetadata', 'views.d.ts', 'BaseView', 'private_metadata'],
    ['callbackId', 'views.d.ts', 'BaseView', 'callback_id'],
  ] as const)('%s are those of the vendor’s own types', (name, file, owner, field) => {
    expect(commentOf(file, owner, field)).toMatch(new RegExp(`\\b${limits[name]}\\b`));
  });
});

const json = (value: unknown) => value as readonly Json[];

describe('no message breaks a limit of Slack', () => {
  it('about any change', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const { text, blocks } = cardMessage(card);
        expect(problemsIn(json(blocks), 50)).toEqual([]);
        expect([text === '', text.length > 4_000, /[<>]/.test(text)]).toEqual([false, false, false]);
      }),
      { numRuns: 100 },
    );
  });

  it('with any details', () => {
    fc.assert(
      fc.property(anyNote, (note) => expect(problemsIn(json(noteMessage(note).blocks), 50)).toEqual([])),
    );
  });

  it('about any week', () => {
    const plan = { plan: 'p'.repeat(900), change: 'c'.repeat(900), url: 'https://forge.example.com' };
    for (const language of locales) {
      const openPlans = Array.from({ length: 90 }, () => plan);
      const { blocks } = weekMessage({ ...week, language, openPlans, medianSecondsToFix: 90_000 });
      expect(problemsIn(json(blocks), 50)).toEqual([]);
    }
  });

  it('with any answer, in a message or in a window', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '```',
        '````',
        '- item',
        '| a | b |',
        '### title',
        '',
        `long ${'`x` **y** '.repeat(400)}`,
      ),
    );
    const lines = fc.array(line, { maxLength: 60 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (body, patch, isShown) => {
        const press = { card: 'c1', head: 'a'.repeat(40), plan: 'p1' };
        const preview = isShown ? { preview: { patch, press } } : {};
        const blocks = answerContent({ state: 'done', body, ...preview }, 'en');
        expect(problemsIn(json(blocks), 50)).toEqual([]);
        const view = planView(blocks, 'zh-CN', { channel: 'C1' });
        expect(problemsInView({ ...view } as never)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('with any form, and each finding of a message can be chosen in it', () => {
    fc.assert(
      fc.property(anyCard, fc.constantFrom('reject', 'dismiss' as const), (card, button) => {
        const choices = cardMessage(card).blocks.flatMap(
          ({ block_id: id }) => findingOfBlock(id ?? '') ?? [],
        );
        expect(choices.map(({ id }) => id)).toEqual(
          card.findings.slice(0, choices.length).map(({ id }) => id),
        );
        expect(choices.length).toBe(Math.min(5, card.findings.length));
        const memory = { channel: 'C1', value: JSON.stringify(valueOf(card)) };
        expect(problemsInView({ ...formView(button, choices, card.language, memory) } as never)).toEqual([]);
      }),
    );
  });
});

import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { CardFinding, ChangeCard } from '../../domain/change-card.ts';
import { shortNameOf } from '../../domain/change-request.ts';
import { clip } from '../../publish/markdown.ts';
import { shortSha } from '../../domain/ids.ts';
import { severityIcons } from '../../publish/words.ts';
import {
  conflictWords,
  meaningWords,
  moreWords,
  planWords,
  toneIcons,
  toneOf,
  stateWords,
  whoseWords,
} from '../../publish/card-words.ts';
import { limits } from './limits.ts';
import { code, link, prose, richText, ruleWords, section, text } from './rich-text.ts';
import type { Words } from './rich-text.ts';

/** Findings that a message shows; the others are at the forge. */
const mostFindings = 5;
const longestTitle = 200;
const longestName = 100;
const longestSentence = 500;
/** Of lists of files, too. */
const longestLine = 2_000;
/** A longer path loses its beginning: its end tells more. */
const longestPath = 160;

const newLine = text('\n');

/** What a message says of a change, without its buttons. */
export function cardBlocks(card: ChangeCard): readonly KnownBlock[] {
  const { findings, url } = card;
  const rest = findings.length - mostFindings;
  return [
    richText([section(titleOf(card), newLine, placeOf(card), newLine, stateOf(card))]),
    ...findings.slice(0, mostFindings).map(findingBlock),
    ...(rest > 0 ? [richText([section(link(`… ${moreWords(rest, card)}`, url))])] : []),
    ...lineBlock('⚠️', conflictWords(card)),
    ...lineBlock('🛠️', planWords(card), offerOf(card)),
  ];
}

/** One line that stands for the message in notifications. */
export function cardFallback(card: ChangeCard): string {
  const title = clip(card.title, longestTitle);
  return `${toneIcons[toneOf(card)]} ${title} (${whoseWords(card)}): ${stateWords(card)}`;
}

function titleOf({ title, url, change }: ChangeCard): readonly Words[] {
  return link(clip(title, longestTitle).trim() || shortNameOf(change), url, { bold: true });
}

function placeOf(card: ChangeCard): readonly Words[] {
  return [...text(`${clip(whoseWords(card), longestSentence)} `), ...code(shortSha(card.head))];
}

function stateOf(card: ChangeCard): readonly Words[] {
  const words = `${toneIcons[toneOf(card)]} ${clip(stateWords(card), longestSentence)}`;
  return [...prose(words, { bold: true }), ...text(meaningWords(card))];
}

/** Its name tells which finding it is, and how it is called in a list: a press brings the blocks of its message along. */
function findingBlock(finding: CardFinding): RichTextBlock {
  const { severity, what, rule, url } = finding;
  const words = section(
    text(`${severityIcons[severity]} `),
    ruleWords(clip(what, longestSentence)),
    newLine,
    link(placeOfFinding(finding), url, { code: true }),
    text(` ${clip(rule, longestName)}`),
  );
  return richText([words], findingBlockId(finding));
}

function placeOfFinding({ path, line }: CardFinding): string {
  const end = path.length > longestPath ? `…${path.slice(-longestPath)}` : path;
  return `${end}:${line}`;
}

const blockPrefix = 'finding';

function findingBlockId(finding: CardFinding): string {
  const id = `${blockPrefix} ${finding.id} `;
  const label = `${finding.rule} ${placeOfFinding(finding)}`;
  return id + clip(label, limits.blockId - id.length);
}

/** The finding that a block of a message shows; undefined: it shows none. */
export function findingOfBlock(blockId: string): { readonly id: string; readonly label: string } | undefined {
  const [kind, id, ...label] = blockId.split(' ');
  return kind === blockPrefix && id !== undefined && id !== '' ? { id, label: label.join(' ') } : undefined;
}

function lineBlock(
  icon: string,
  words: string | undefined,
  more: readonly Words[] = [],
): readonly RichTextBlock[] {
  if (words === undefined) return [];
  return [richText([section(text(`${icon} `), prose(clip(words, longestLine)), more)])];
}

/** Where the fixes are offered. */
function offerOf({ offeredAt }: ChangeCard): readonly Words[] {
  return offeredAt === undefined ? [] : [...text(' '), ...link(offeredAt, offeredAt)];
}

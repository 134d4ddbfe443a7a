import { waitingPlan } from '../../domain/change-card.ts';
import type { CardFinding, ChangeCard } from '../../domain/change-card.ts';
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
import type { CardTone } from '../../publish/card-words.ts';
import { buttonOf, findingSelect, rowsOf } from './buttons.ts';
import { colours } from './colours.ts';
import { nobody } from './components.ts';
import { footerWith } from './find-message.ts';
import { fitLines } from './fit-lines.ts';
import { discordLimits } from './limits.ts';
import { addressOf, codeSpan, link, oneLine, plain, prose, ruleWords } from './markdown.ts';
import type { Embed, EmbedField, MessageBody } from './message-body.ts';
import { botName, texts } from './texts.ts';

/** Findings that are shown; all of them are at the forge. */
const mostFindings = 10;
/** Characters of a sentence, and of the end of a path. */
const longestWhat = 300;
const longestPath = 120;
/** Characters of the list, so that with everything else at its longest there are not more than an embed may have. */
const longestList = 2_500;
const toneColours: Readonly<Record<CardTone, number>> = {
  pass: colours.green,
  comment: colours.yellow,
  block: colours.red,
  unknown: colours.grey,
  over: colours.purple,
};
/** The message about a change. */
export function renderCard(card: ChangeCard): MessageBody {
  const { language, buttons, code, head, findings } = card;
  const isDismissable = buttons.includes('dismiss') && findings.length > 0;
  const shown = buttons
    .filter((button) => button !== 'dismiss')
    .map((button) => buttonOf({ button, card: code, head, plan: waitingPlan(card) }, language));
  const select = isDismissable ? findingSelect(card) : undefined;
  return { embeds: [embedOf(card)], components: rowsOf(shown, select), allowed_mentions: nobody };
}

function embedOf(card: ChangeCard): Embed {
  const tone = toneOf(card);
  const { title, code, head } = card;
  const verdict = `**${toneIcons[tone]} ${prose(stateWords(card), longestWhat)}** ${prose(meaningWords(card), longestWhat)}`;
  const url = addressOf(card.url);
  return {
    ...(url === undefined ? {} : { url }),
    color: toneColours[tone],
    author: { name: plain(whoseWords(card), discordLimits.author) },
    title: prose(title, discordLimits.title) || '…',
    description: `${verdict.trim()}\n${listOf(card)}`.trim(),
    fields: fieldsOf(card),
    footer: footerWith(code, `${botName} · ${shortSha(head)}`),
  };
}

function listOf({ findings, language }: ChangeCard): string {
  const rows = findings.slice(0, mostFindings).map(rowOf);
  const beyond = findings.length - rows.length;
  const more = (left: number): string => `… ${moreWords(left + beyond, { language })}`;
  // What was left out already must be told of, too.
  return beyond > 0
    ? fitLines([...rows, more(0)], longestList, (left) => more(left - 1))
    : fitLines(rows, longestList, more);
}

function rowOf({ severity, what, path, line, url, rule }: CardFinding): string {
  const place = codeSpan(`${endOf(path)}:${line}`);
  return `${severityIcons[severity]} ${ruleWords(what, longestWhat)}\n-# ${link(place, url)} ${prose(rule, longestPath)}`;
}

/** Its end tells more. */
function endOf(path: string): string {
  const line = oneLine(path);
  return line.length > longestPath ? `…${line.slice(1 - longestPath).replace(/^[\uDC00-\uDFFF]/, '')}` : line;
}

function fieldsOf(card: ChangeCard): readonly EmbedField[] {
  const { language, offeredAt } = card;
  const plan = planWords(card);
  const conflicts = conflictWords(card);
  return [
    ...(plan === undefined ? [] : [{ name: texts.plan[language], value: fieldText(plan, offeredAt) }]),
    ...(conflicts === undefined ? [] : [{ name: texts.conflicts[language], value: fieldText(conflicts) }]),
  ];
}

/** With the address that it speaks of. */
function fieldText(words: string, url?: string): string {
  const address = addressOf(url);
  const below = address === undefined ? '' : `\n${link(prose(address, longestPath), address)}`;
  return `${prose(words, discordLimits.fieldValue - below.length)}${below}`;
}

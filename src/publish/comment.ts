import type { FixBlock } from '../domain/fix-block.ts';
import { shortId } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { Locale } from '../domain/locale.ts';
import { redactSecrets } from '../domain/redact.ts';
import type { ReportedFinding, ReportedFix, ReviewReport } from '../domain/review-report.ts';
import { fill, safetyWords, severityWords } from '../domain/words.ts';
import type { ForgeLimits } from '../ports/forge.ts';
import { agentTexts } from './agent-texts.ts';
import type { PublishContext } from './context.ts';
import { canBeFenced, clip, codeSpan, commandSpan, fenced, prose, ruleWords } from './markdown.ts';
import { texts } from './texts.ts';
import { severityIcons } from './words.ts';

/** Characters of one sentence; a rule's are far shorter. */
const longestText = 600;
/** Lines of a fix that are shown where it is no suggestion. */
const mostFixLines = 12;

/** What stands beside the code: what is wrong, why it matters, and what to do, for somebody in a hurry. */
export function renderComment(
  finding: ReportedFinding,
  { change, language: locale }: ReviewReport,
  { limits, markers, rulePages }: PublishContext,
): string {
  const marker = markers.write(keyOfChange(change), { kind: 'finding', value: finding.id });
  const render = (remedy: readonly string[]): string =>
    [...explanation(finding, locale), ...remedy, signature(finding, locale, rulePages), marker].join('\n\n');
  const whole = render(remedy(finding, locale, limits));
  return whole.length <= limits.commentCharacters ? whole : render(inWords(finding, locale));
}

function explanation({ severity, what, why }: ReportedFinding, locale: Locale): readonly string[] {
  const heading = `${severityIcons[severity]} ${severityWords[severity][locale]} · **${text(what[locale])}**`;
  return [heading, text(why[locale])];
}

function text(words: string): string {
  return ruleWords(clip(words, longestText));
}

function inWords({ fix, instead }: ReportedFinding, locale: Locale): readonly string[] {
  if (fix === undefined) return [fill(texts.instead, locale, { words: text(instead[locale]) })];
  const { title, safety } = fix;
  return [fill(texts.fix, locale, { title: text(title[locale]), safety: safetyWords[safety][locale] })];
}

function remedy(finding: ReportedFinding, locale: Locale, limits: ForgeLimits): readonly string[] {
  const words = inWords(finding, locale);
  if (finding.fix === undefined) return words;
  const code = suggestionIn(finding.fix, limits) ?? diffOf(finding.fix.blocks, locale);
  return [...words, ...(code === undefined ? [] : [code]), ...proofOf(finding, locale)];
}

/** What was verified, and no more. A rule's fix is of a kind that the rule was tested with. */
function proofOf({ id, fix, isAgents }: ReportedFinding, locale: Locale): readonly string[] {
  if (isAgents !== true) return [];
  const proof =
    fix?.passes === undefined
      ? agentTexts.verified[locale]
      : fill(agentTexts.verifiedAndChecked, locale, { command: commandSpan(fix.passes) });
  return [`${proof} ${fill(agentTexts.byPlan, locale, { id: shortId(id) })}`];
}

/** It must be the code to the letter; where that would show a secret once more, or is not safe to post, there is none. */
function suggestionIn({ suggestion }: ReportedFix, limits: ForgeLimits): string | undefined {
  if (suggestion === undefined) return undefined;
  const { lines, text: code } = suggestion;
  const info = limits.suggestionInfo(lines.last - lines.first + 1);
  const isPostable = canBeFenced(code) && redactSecrets(code) === code;
  return isPostable && info !== undefined ? fenced(info, code) : undefined;
}

function diffOf(blocks: readonly FixBlock[], locale: Locale): string | undefined {
  const rows = blocks.flatMap(({ line, removed, added }) => [
    ...(blocks.length > 1 ? [`@@ ${line} @@`] : []),
    ...signed('-', removed),
    ...signed('+', added),
  ]);
  const rest = rows.length - mostFixLines;
  const shown =
    rest > 1 ? [...rows.slice(0, mostFixLines), fill(texts.moreLines, locale, { count: rest })] : rows;
  const diff = shown.join('\n');
  return rows.length > 0 && canBeFenced(diff) ? fenced('diff', diff) : undefined;
}

/** Several lines at once: a secret may begin in one and end in another. */
function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : redactSecrets(lines.join('\n'))
        .split('\n')
        .map((line) => `${sign} ${clip(line, 200)}`);
}

/** Which rule says so, with its page, and the name of the finding for commands. */
function signature(finding: ReportedFinding, locale: Locale, rulePages: string | undefined): string {
  const finder =
    finding.isAgents === true
      ? fill(agentTexts.byModel, locale, { model: prose(finding.rule) })
      : ruleLink(finding, locale, rulePages);
  return `<sub>${finder} · ${codeSpan(shortId(finding.id))}</sub>`;
}

/** A rule of the repository's own has the page that it names, if any. */
export function ruleLink(
  { rule, family, page }: Pick<ReportedFinding, 'rule' | 'family' | 'page'>,
  locale: Locale,
  rulePages: string | undefined,
): string {
  if (page !== undefined) return `[${prose(rule)}](<${page}>)`;
  // The name of a model has no page.
  if (rulePages === undefined || family === 'own' || !/^[a-z0-9-]+$/.test(rule)) return prose(rule);
  const folder = locale === 'en' ? rulePages : `${rulePages}/${locale}`;
  return `[${rule}](${folder}/${rule}.md)`;
}

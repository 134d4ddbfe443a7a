import { isChangeLabel } from '../domain/change-description.ts';
import type { ChangeDescription, Diagram } from '../domain/change-description.ts';
import { shortSha } from '../domain/ids.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { fill } from '../domain/words.ts';
import { descriptionTexts as texts, labelWords } from './description-texts.ts';
import { fitSections } from './fit.ts';
import type { Section } from './fit.ts';
import { clip, codeSpan, fenced, prose } from './markdown.ts';
import { mermaidOf } from './mermaid.ts';
import { listSection } from './list-section.ts';
import { texts as usualTexts } from './texts.ts';
import { comma } from './words.ts';

/** Lines of a proposed body. */
const mostLines = 20;
const longestPath = 200;
const mostFiles = 100;

type Proposal = NonNullable<ChangeDescription['proposal']>;

/** Between two sentences. */
const space: Readonly<Record<Locale, string>> = { en: ' ', 'zh-CN': '' };

/** A description, and who reads it where. */
export interface Described {
  readonly description: ChangeDescription;
  /** Of the change as it is told of. */
  readonly head: Sha;
  readonly locale: Locale;
}

/** What a model wrote stands in a quotation: nobody shall take its words for our verdict. */
export function descriptionSection(described: Described): Section {
  const { description, locale } = described;
  const facts = factsOf(described);
  const title = fill(isCurrent(described) ? texts.described : texts.describedBefore, locale, facts);
  const marks = marksOf(described);
  const rows = [
    prose(description.summary),
    ...(marks === '' ? [] : [marks]),
    ...(isCurrent(described) ? [] : [`<sub>${texts.again[locale]}</sub>`]),
  ];
  return whole(`> ${title}`, `> ${rows.join('\n>\n> ')}`);
}

/** What is said of each file, for the table of all of them. */
export function walkthroughColumn(
  described: Described,
): { readonly title: string; readonly of: (path: RepoPath) => string } | undefined {
  const { description, locale } = described;
  if (description.walkthrough.length === 0) return undefined;
  const words = new Map(description.walkthrough.map(({ path, what }) => [path, prose(what)]));
  const title = fill(isCurrent(described) ? texts.step : texts.stepBefore, locale, factsOf(described));
  return { title, of: (path) => words.get(path) ?? '' };
}

/** Folded: who wants more opens it. */
export function foldedSections(described: Described): readonly Section[] {
  const { diagram, proposal } = described.description;
  return [
    ...(diagram === undefined ? [] : [diagramSection(diagram, described)]),
    ...(proposal === undefined ? [] : [proposalSection(proposal, described)]),
  ];
}

/** All of it, as an answer of its own. */
export function renderDescription(described: Described, room: number): string {
  const { description, locale } = described;
  const rows = description.walkthrough.map(
    ({ path, what }) => `- ${codeSpan(clip(path, longestPath))} ${prose(what)}`,
  );
  const files = listSection(texts.walkthrough[locale], rows, locale, mostFiles);
  const sections = [descriptionSection(described), files, ...foldedSections(described)];
  return fitSections(sections, room, usualTexts.cut[locale]).trimStart();
}

function isCurrent({ description, head }: Described): boolean {
  return description.head === head;
}

function factsOf({ description: { model, head } }: Described): Readonly<Record<string, string>> {
  return { model: prose(model), head: codeSpan(shortSha(head)) };
}

function marksOf({ description: { labels, effort }, locale }: Described): string {
  const names = labels.map((name) => (isChangeLabel(name) ? labelWords[name][locale] : codeSpan(name)));
  const weight = effort && fill(texts.effort, locale, { level: effort.level, why: prose(effort.why) });
  return [names.join(comma[locale]), weight ?? ''].filter((mark) => mark !== '').join(' · ');
}

function diagramSection(diagram: Diagram, described: Described): Section {
  const { locale } = described;
  const hasLooks = diagram.kind === 'flow' && diagram.nodes.some(({ state }) => state !== 'same');
  const drawn = fill(texts.drawn, locale, factsOf(described));
  const remark = hasLooks ? `${drawn}${space[locale]}${texts.legend[locale]}` : drawn;
  return folded(texts.diagram[locale], `${fenced('mermaid', mermaidOf(diagram))}\n\n<sub>${remark}</sub>`);
}

function proposalSection({ title, body }: Proposal, described: Described): Section {
  const { locale } = described;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const shown = [...(title === '' ? [] : [`**${prose(title)}**`]), ...lines.slice(0, mostLines).map(prose)];
  const remark = fill(texts.proposed, locale, factsOf(described));
  return folded(texts.proposal[locale], `> ${shown.join('\n>\n> ')}\n\n<sub>${remark}</sub>`);
}

/** Its title is inside HTML, where Markdown escapes nothing: only our words are in it. */
function folded(title: string, body: string): Section {
  return whole(`<details><summary>${title}</summary>\n`, `${body}\n\n</details>`);
}

/** Shown as a whole or not at all, and only when everything else has found its room. */
function whole(title: string, row: string): Section {
  return { title, rows: [row], most: 1, more: () => '', isLast: true };
}

import { z } from 'zod';
import type { Rule } from '../../src/analysis/rule.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { LanguageId } from '../../src/domain/source-file.ts';
import type { RuleInfo, RuleSource } from '../../src/domain/rule-meta.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import { absentKinds } from './absent-kinds.ts';
import { doNotEdit, renderTable, type GeneratedFile } from './generated-file.ts';

/** The words around a rule's own. */
interface Words {
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly absent: readonly [title: string, intro: string];
  readonly absentColumns: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly examples: string;
  readonly bad: string;
  readonly good: string;
  readonly options: string;
  readonly noOptions: string;
  readonly optionColumns: readonly string[];
  readonly lineage: string;
  readonly suppress: string;
  readonly facts: readonly [family: string, kinds: string, severity: string, fix: string];
  /** Of a rule that is not on by itself. */
  readonly off: string;
  readonly fix: Readonly<Record<RuleInfo['fix'], string>>;
  readonly relation: Readonly<Record<'same' | 'inspired', string>>;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'Rules',
    intro: 'Severity is that of a finding that is certain; what is only likely is at most a warning.',
    columns: ['rule', 'family', 'kinds', 'severity', 'fix', 'what'],
    absent: ['What no rule tells yet', 'These kinds belong to what the bot is for, and are absent.'],
    absentColumns: ['language', 'family', 'kind', 'what'],
    what: 'What it reports',
    why: 'Why it matters',
    instead: 'What to write instead',
    examples: 'Examples',
    bad: 'Reported:',
    good: 'Not reported:',
    options: 'Options',
    noOptions: 'None.',
    optionColumns: ['option', 'what it does', 'default'],
    lineage: 'Lineage',
    suppress: 'To silence one place, with a reason',
    facts: ['family', 'kinds', 'severity', 'fix'],
    off: 'off unless `.autoglm.yml` turns it on',
    fix: {
      none: 'none',
      safe: 'safe: `--fix` applies it',
      'needs-review': 'offered, for a person to accept',
    },
    relation: { same: 'reports the same as, and heeds the disable comments of,', inspired: 'inspired by' },
  },
  'zh-CN': {
    title: '规则',
    intro: '表中的级别适用于确定的问题；仅为可能的问题最高为 warning。',
    columns: ['规则', '类别', '种类', '级别', '修复', '说明'],
    absent: ['尚无规则覆盖的种类', '以下种类属于本工具的目标，但目前还没有规则。'],
    absentColumns: ['语言', '类别', '种类', '说明'],
    what: '报告什么',
    why: '为什么重要',
    instead: '应当怎样写',
    examples: '示例',
    bad: '会报告：',
    good: '不会报告：',
    options: '选项',
    noOptions: '无。',
    optionColumns: ['选项', '作用', '默认值'],
    lineage: '来源',
    suppress: '屏蔽一处问题并说明理由',
    facts: ['类别', '种类', '级别', '修复'],
    off: '默认关闭，由 `.autoglm.yml` 开启',
    fix: { none: '无', safe: '安全：`--fix` 会自动应用', 'needs-review': '提供建议，由人确认' },
    relation: { same: '等同于（其禁用注释同样有效）', inspired: '参考' },
  },
};

const folders: Readonly<Record<Locale, string>> = { en: 'docs/rules', 'zh-CN': 'docs/rules/zh-CN' };

export function generate(): readonly GeneratedFile[] {
  return (['en', 'zh-CN'] as const).flatMap((locale) => [
    { path: `${folders[locale]}/README.md`, content: overview(locale) },
    ...reviewRules.map((rule) => ({
      path: `${folders[locale]}/${rule.info.id}.md`,
      content: page(rule, locale),
    })),
  ]);
}

function overview(locale: Locale): string {
  const text = words[locale];
  const rows = reviewRules.map(({ info }) => [
    `[${info.id}](${info.id}.md)`,
    info.family,
    info.kinds.join(', '),
    info.severity,
    text.fix[info.fix],
    info.what[locale],
  ]);
  const present = `# ${text.title}\n\n${text.intro}\n\n${renderTable(text.columns, rows)}`;
  const sections = [present, ...(absentKinds.length === 0 ? [] : [absentSection(locale)])];
  return `${doNotEdit}\n\n${sections.join('\n\n')}\n`;
}

function absentSection(locale: Locale): string {
  const { absent, absentColumns } = words[locale];
  const [title, intro] = absent;
  const rows = absentKinds.map(({ language, family, kind, what }) => [language, family, kind, what[locale]]);
  return `## ${title}\n\n${intro}\n\n${renderTable(absentColumns, rows)}`;
}

function page(rule: Rule, locale: Locale): string {
  const text = words[locale];
  const { info } = rule;
  const [family, kinds, severity, fix] = text.facts;
  const facts = [
    `- ${family}: \`${info.family}\``,
    `- ${kinds}: ${info.kinds.map((kind) => `\`${kind}\``).join(', ')}`,
    `- ${severity}: ${info.severity}`,
    `- ${fix}: ${text.fix[info.fix]}`,
    ...(info.defaultState === 'off' ? [`- ${text.off}`] : []),
  ].join('\n');
  const sections = [
    [text.what, info.what[locale]],
    [text.why, info.why[locale]],
    [text.instead, info.instead[locale]],
    [text.examples, examplesOf(info, text)],
    [text.options, optionsOf(rule, text)],
    [text.suppress, suppressionOf(rule, locale)],
    ...(info.sources.length === 0 ? [] : [[text.lineage, lineageOf(info, text)]]),
  ];
  const body = sections.map(([title, content]) => `## ${title}\n\n${content}`).join('\n\n');
  return `${doNotEdit}\n\n# ${info.id}\n\n${facts}\n\n${body}\n`;
}

function examplesOf(info: RuleInfo, text: Words): string {
  return info.examples
    .map(({ bad, good, file = 'example.ts' }) => {
      const language = file.split('.').at(-1) ?? 'ts';
      return `${text.bad}\n\n${fence(bad, language)}\n\n${text.good}\n\n${fence(good, language)}`;
    })
    .join('\n\n');
}

/** Longer than any run of back-ticks inside. */
function fence(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${code}\n${marks}`;
}

function optionsOf(rule: Rule, text: Words): string {
  if (rule.options === undefined) return text.noOptions;
  const schema = z.toJSONSchema(rule.options, { io: 'input' });
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description = '', default: byDefault } = typeof property === 'object' ? property : {};
    return [`\`${name}\``, description, `\`${JSON.stringify(byDefault)}\``];
  });
  return rows.length === 0 ? text.noOptions : renderTable(text.optionColumns, rows);
}

/** How a comment begins, and what GitHub calls the language. */
const commentMarks: Readonly<Record<LanguageId, readonly [mark: string, fenceName: string]>> = {
  typescript: ['//', 'ts'],
  go: ['//', 'go'],
  yaml: ['#', 'yaml'],
  dockerfile: ['#', 'dockerfile'],
};

function suppressionOf({ info, language }: Rule, locale: Locale): string {
  const [mark, name] = commentMarks[language];
  return fence(
    `${mark} autoglm-disable-next-line ${info.id} -- ${locale === 'en' ? '<reason>' : '<理由>'}`,
    name,
  );
}

function lineageOf(info: RuleInfo, text: Words): string {
  return info.sources
    .map((source) => `- ${text.relation[source.relation]} ${source.name}${kindsOf(source)}`)
    .join('\n');
}

function kindsOf({ kinds }: RuleSource): string {
  return kinds === undefined ? '' : ` (${kinds.map((kind) => `\`${kind}\``).join(', ')})`;
}

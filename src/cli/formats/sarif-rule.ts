import type { RuleConfig } from '../../config/repository-config.ts';
import { levelOf } from '../../domain/finding.ts';
import type { Locale } from '../../domain/locale.ts';
import type { RuleInfo } from '../../domain/rule-meta.ts';

/** A rule as SARIF describes it: what it is, why it matters and what to do, as text and as Markdown. */
export function sarifRule(rule: RuleInfo, config: RuleConfig | undefined, locale: Locale): object {
  const [what, why, instead] = [rule.what[locale], rule.why[locale], rule.instead[locale]];
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: {
      text: [what, why, instead].join('\n\n'),
      markdown: [what, why, instead, ...examples(rule)].join('\n\n'),
    },
    defaultConfiguration: {
      level: levelOf({ severity: rule.severity, ...config }),
      enabled: (config?.state ?? rule.defaultState) !== 'off',
    },
    properties: { tags: [`family:${rule.family}`, ...rule.kinds.map((kind) => `kind:${kind}`)] },
  };
}

function examples(rule: RuleInfo): readonly string[] {
  return rule.examples.flatMap(({ bad, good }) => [fenced(`// ✖\n${bad}`), fenced(`// ✔\n${good}`)]);
}

/** The fence is longer than any run of back-ticks inside. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}ts\n${code}\n${fence}`;
}

/** `no-empty-catch` → `NoEmptyCatch`. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_match, first: string) => first.toUpperCase());
}

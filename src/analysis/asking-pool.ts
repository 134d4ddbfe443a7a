import type { Finding } from '../domain/finding.ts';
import type { ImagePolicy, ImageVerdict } from '../ports/image-policy.ts';
import type { FileAnalysis } from './analyse-file.ts';
import { refusedImage, unjudgedImage } from './image-policy-words.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import type { AnalysisPool } from './worker/pool.ts';

export interface AskingOptions {
  readonly policy: ImagePolicy;
  /** The rule that asks about every image instead of judging itself, when its options have `isAsking`. */
  readonly rule: string;
}

/**
 * Has the operator's policy decide what the rule for images would. Rules are pure: in its thread it finds the images, whose
 * findings are remembered like all others; here those are taken out again that the policy allows, each time anew. What it
 * does not answer stays.
 */
export function createAskingPool(pool: AnalysisPool, { policy, rule }: AskingOptions): AnalysisPool {
  const settingsFor = createSettings(rule);
  return {
    analyse: async (files, options = {}) => {
      const requests = files.map((file) => ({ ...file, settings: settingsFor(file.settings) }));
      const results = await pool.analyse(requests, options);
      const asked = results.flatMap(findingsOf).filter(({ question }) => question !== undefined);
      if (asked.length === 0) return results;
      const judged = await judge(asked, policy, options.signal);
      return results.map((result) => withoutAllowed(result, judged));
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

/** What becomes of each finding that was asked about; undefined: it is none. */
type Judged = ReadonlyMap<Finding, Finding | undefined>;

async function judge(
  asked: readonly Finding[],
  policy: ImagePolicy,
  signal: AbortSignal | undefined,
): Promise<Judged> {
  const images = asked.flatMap(({ question, path }) =>
    question === undefined ? [] : [{ ...question, path }],
  );
  const answers = await policy.judge(images, signal);
  return new Map(
    asked.map((finding, index) => [
      finding,
      conclude(finding, answers.kind === 'answered' ? answers.verdicts[index] : undefined),
    ]),
  );
}

function conclude({ question, ...finding }: Finding, verdict: ImageVerdict | undefined): Finding | undefined {
  if (verdict?.kind === 'allowed' || question === undefined) return undefined;
  const what = verdict === undefined ? unjudgedImage(question) : refusedImage(question, verdict.why);
  return { ...finding, what };
}

function findingsOf(result: FileAnalysis): readonly Finding[] {
  if (result.kind === 'skipped') return [];
  return [...result.findings, ...result.suppressed.map(({ finding }) => finding)];
}

function withoutAllowed(result: FileAnalysis, judged: Judged): FileAnalysis {
  if (result.kind === 'skipped') return result;
  const concluded = (finding: Finding): readonly Finding[] => {
    if (!judged.has(finding)) return [finding];
    const stays = judged.get(finding);
    return stays === undefined ? [] : [stays];
  };
  return {
    ...result,
    findings: result.findings.flatMap(concluded),
    suppressed: result.suppressed.flatMap((one) =>
      concluded(one.finding).map((finding) => ({ ...one, finding })),
    ),
  };
}

/** The same settings give the same object again: below us they are known by it. */
function createSettings(rule: string): (settings: AnalysisSettings) => AnalysisSettings {
  const known = new WeakMap<AnalysisSettings, AnalysisSettings>();
  return (settings) => {
    const setting = settings.rules[rule];
    if (setting === undefined) return settings;
    const before = known.get(settings);
    if (before !== undefined) return before;
    const options = { ...(setting.options as object), isAsking: true };
    const asking = { ...settings, rules: { ...settings.rules, [rule]: { ...setting, options } } };
    known.set(settings, asking);
    return asking;
  };
}

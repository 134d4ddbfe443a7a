/** The parts of an event that anybody writes who opens an issue or a pull request, comments, or pushes to a fork. */
const eventText = new RegExp(
  `^github\\.(?:head_ref|event\\.(?:${[
    '(?:issue|pull_request|discussion)\\.(?:title|body)',
    '(?:comment|review|review_comment)\\.body',
    'pull_request\\.head\\.(?:ref|label|repo\\.(?:default_branch|description|homepage))',
    'pages\\.(?:\\*|\\d+)\\.page_name',
    '(?:head_commit|commits\\.(?:\\*|\\d+)|workflow_run\\.head_commit)\\.(?:message|(?:author|committer)\\.(?:name|email))',
    'workflow_run\\.(?:head_branch|display_title|head_repository\\.description)',
  ].join('|')}))$`,
);
/** Objects that hold such parts, when they are written out as a whole. */
const eventObject =
  /^github(?:\.event(?:\.(?:issue|pull_request(?:\.head)?|discussion|comment|review|head_commit|commits|pages|workflow_run))?)?$/;

const strings = /'(?:[^']|'')*'/g;
/** Calls that say something about a text and do not hand it on. */
const verdicts = /\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)/gi;
/** A path into a context, what stands before it and after it. */
const path =
  /(!|[=<>]=?|&&)?\s*\b([a-z_][\w-]*(?:\.(?:[\w-]+|\*)|\[\s*(?:'[^']*'|\d+)\s*\])*)\s*(\(|[=!]=|<|>|&&)?/gi;

/**
 * The path in an expression whose value an outsider writes, e.g. `github.event.issue.title`.
 * @param isOutside Is the value of a path such a text, that begins with `env.`, `steps.`, `needs.` or `inputs.`?
 */
export function outsideTextIn(code: string, isOutside: (path: string) => boolean): string | undefined {
  const plain = code.replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1').replace(/\[\s*(\d+)\s*\]/g, '.$1');
  const isWhole = /\btoJSON\s*\(/i.test(plain);
  for (const [, before = '', name = '', after = ''] of plain
    .replace(strings, "''")
    .replace(verdicts, 'true')
    .matchAll(path)) {
    // A comparison and the left side of `a && b` are no more than true or false.
    if (after === '(' || after !== '' || /[!=<>]/.test(before)) continue;
    const lower = name.toLowerCase();
    if (eventText.test(lower) || (isWhole && eventObject.test(lower))) return name;
    if (/^(?:env|steps|needs|inputs)\./.test(lower) && isOutside(name)) return name;
  }
  return undefined;
}

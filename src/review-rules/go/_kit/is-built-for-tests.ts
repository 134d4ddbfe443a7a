const tag = /^\/\/go:build ([^\n]*)$/m;
const forTests = /(?<![!\w])(?:e2e\w*|integration\w*|acceptance|functional|\w*tests?|testing)\b/i;
const helps = /^(?:import )?[ \t]*(?:\w+ )?"testing"[ \t]*$/m;

/** The code is only built for tests, as its build tag says, or is a helper of tests: it imports what runs them. */
export function isBuiltForTests(text: string): boolean {
  const [, wanted] = tag.exec(text) ?? [];
  return (wanted !== undefined && forTests.test(wanted)) || helps.test(text);
}

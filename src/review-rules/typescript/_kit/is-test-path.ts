const folder =
  /(?:^|\/)_?(?:tests?|__tests__|specs?|e2e|cypress|testing|test-(?:utils|kit|helpers)|__mocks__|mocks?|__fixtures__|fixtures?|testdata|benchmarks?)\//i;
const name =
  /[._-](?:test|tests|tst|spec|e2e|cy|bench|mock|fixture|fixtures|stories)(?:-d)?\.[cm]?[jt]sx?$|(?:^|\/)(?:tests?|spec)\.[cm]?[jt]sx?$/i;

/** Asked by most rules of each file. */
const either = new RegExp(`${folder.source}|${name.source}`, 'i');

/** Is the file a test, or something that only tests load? */
export function isTestPath(path: string): boolean {
  return either.test(path);
}

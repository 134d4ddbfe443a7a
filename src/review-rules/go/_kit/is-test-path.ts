/** Is the file a test, or data of one? */
export function isTestPath(path: string): boolean {
  return /_test\.go$|(?:^|\/)(?:tests?|testdata|testutils?|testing|testhelpers?|mocks?|fakes?|e2e)\//.test(path);
}

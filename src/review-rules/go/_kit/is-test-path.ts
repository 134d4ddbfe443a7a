/** Is the file a test, or data of one? */
export function isTestPath(path: string): boolean {
  return /_(?:test|fuzz)\.go$|(?:^|\/)(?:(?:[\w-]*[_-])?tests?|testdata|testutils?|testing|testhelpers?|mocks?|fakes?|fuzz\w*|e2e)\//.test(
    path,
  );
}

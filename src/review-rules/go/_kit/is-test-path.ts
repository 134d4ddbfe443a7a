/** Is the file a test, or data of one? */
export function isTestPath(path: string): boolean {
  return /_test\.go$|(?:^|\/)(?:tests?|testdata|testutils?|e2e)\//.test(path);
}

/** `httptest/`, `servertest/`: a package that helps tests; `latest/` and `attest/` are words, and `speedtest/` is a program. */
const testsSomething =
  /(?:^|\/)[a-z\d]*(?<!(?:^|\/)(?:at|la|con|pro|de|fas|grea|shor|speed|load|back|pen|ab|stress|perf|net|disk|mem))test\//;

/** Is the file a test, or data of one? */
export function isTestPath(path: string): boolean {
  return (
    testsSomething.test(path) ||
    /_(?:test|fuzz)\.go$|(?:^|\/)mocks?\.go$|_mock\.go$|(?:^|[/_])mock_\w+\.go$|(?:^|\/)(?:(?:[\w-]*[_-])?tests?|testdata|testutils?|testing|testhelpers?|mocks?|fakes?|fuzz\w*|e2e)\//.test(
      path,
    )
  );
}

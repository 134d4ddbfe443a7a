/** `httptest/`, `servertest/`: a package that helps tests; `latest/`, `attest/` are words. */
const testsSomething = /(?:^|\/)[a-z\d]*(?<!(?:^|\/)(?:at|la|con|pro|de|fas|grea))test\//;

/** Is the file a test, or data of one? */
export function isTestPath(path: string): boolean {
  return (
    testsSomething.test(path) ||
    /_(?:test|fuzz)\.go$|(?:^|\/)mocks?\.go$|_mock\.go$|(?:^|[/_])mock_\w+\.go$|(?:^|\/)(?:(?:[\w-]*[_-])?tests?|testdata|testutils?|testing|testhelpers?|mocks?|fakes?|fuzz\w*|e2e)\//.test(
      path,
    )
  );
}

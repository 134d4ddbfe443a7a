/** What compilers and bundlers leave behind. */
const compiled =
  /__esModule|__awaiter|_interopRequire|__webpack_require__|_asyncToGenerator|regeneratorRuntime|sourceMappingURL|tslib|@generated/;
const notWritten =
  /\.d\.[mc]?ts$|\.min\.|(?:^|\/)(?:node_modules|dist\w*|build|umd|esm|cjs|bundles?|vendor|third_party)\//i;

/** Is it where people publish what they wrote themselves? Asked before a file is read. */
export function isWrittenPath(path: string): boolean {
  return !notWritten.test(path);
}

export function isWrittenText(text: string): boolean {
  return !compiled.test(text);
}

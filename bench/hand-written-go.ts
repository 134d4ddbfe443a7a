/** By convention the line says so exactly, above the package clause (https://go.dev/s/generatedcode). */
const generated = /^\/\/ Code generated .* DO NOT EDIT\.?\s*$|\bgo-bindata\b.*\bDO NOT EDIT\b/im;
const notWritten =
  /(?:^|\/)(?:vendor|third_party|testdata|_?examples?|node_modules|generated|mocks?)\/|(?:\.pb|\.pb\.gw|_gen|_generated|_string|bindata)\.go$|(?:^|\/)(?:zz_generated|generated|bindata|mock_)[^/]*\.go$/i;

/** May it be what people of the module wrote? Asked before a file is read. */
export function isWrittenGoPath(path: string): boolean {
  return !notWritten.test(path);
}

export function isWrittenGoText(text: string): boolean {
  return !generated.test(text);
}

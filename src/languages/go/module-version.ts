/** `go 1.21` of a `go.mod` → 21. undefined: no version that can be read. */
export function goVersionOfModule(text: string): number | undefined {
  const [, minor] = /^go[ \t]+1\.(\d{1,3})(?!\d)/m.exec(text) ?? [];
  if (minor !== undefined) return Number(minor);
  // What Go itself takes where the file does not say it.
  return /^module[ \t(]/m.test(text) && !/^go[ \t]/m.test(text) ? 16 : undefined;
}

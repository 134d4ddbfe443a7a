/** `//go:build go1.22` above the package asks for that version of the language, whatever the module says. */
export function goVersionOfBuildLine(text: string): number | undefined {
  const head = text.slice(0, longestHead);
  const [, constraint = ''] = /^\/\/go:build[ \t]+([^\n]*)/m.exec(head) ?? [];
  const versions = [...constraint.matchAll(/(?<![!\w.])go1\.(\d{1,3})\b/g)].map(([, minor]) => Number(minor));
  return versions.length === 0 ? undefined : Math.max(...versions);
}

/** Characters in which comments before the package are looked for. */
const longestHead = 20_000;

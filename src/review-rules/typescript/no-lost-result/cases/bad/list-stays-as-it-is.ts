export function packagesFor(helpers: readonly { readonly needs: readonly string[] }[]): string[] {
  const packages: string[] = [];
  for (const helper of helpers) {
    packages.concat(helper.needs); // expect: unused-result
  }
  packages.toSorted(); // expect: unused-result
  return packages;
}

export function known(names: string[], more: string[]): string[] {
  if (more.length > 0) names.concat(more); // expect: unused-result
  return names;
}

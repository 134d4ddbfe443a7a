export async function versionsOf(name: string) {
  let versions: string[] = [];
  try {
    versions = await registry.versions(name);
  } catch (error) { // expect: empty-catch
  }
  return versions.map((version) => version.trim());
}

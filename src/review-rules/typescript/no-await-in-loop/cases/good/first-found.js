export async function firstOf(paths) {
  const tried = [];
  for (const path of paths) {
    const stats = await stat(path);
    tried.push(path);
    if (stats.isFile()) break;
  }
  for (const path of paths) {
    tried.push(path);
    if (await exists(path)) return path;
  }
  return tried;
}

export async function foldersIn(folder, names) {
  const folders = [];
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const stats = await stat(join(folder, name)); // expect: await-in-loop
    if (stats.isDirectory()) {
      folders.push(name);
    }
  }
  return folders;
}

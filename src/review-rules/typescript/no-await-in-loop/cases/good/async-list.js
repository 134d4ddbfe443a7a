export async function linesOf(files) {
  const lines = [];
  for await (const file of files) {
    lines.push(await readFile(file));
  }
  return lines;
}

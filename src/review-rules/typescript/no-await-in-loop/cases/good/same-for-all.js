export async function answers(questions) {
  const found = [];
  for (const question of questions) {
    const line = await readLine();
    found.push([question, line]);
  }
  return found;
}

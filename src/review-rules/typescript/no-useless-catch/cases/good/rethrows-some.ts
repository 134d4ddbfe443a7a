export async function remove(path: string) {
  try {
    await unlink(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    await unlink(`${path}.lock`);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
}

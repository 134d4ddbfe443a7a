export function read(path: string): string | undefined {
  for (const folder of folders) {
    try {
      return readFileSync(`${folder}/${path}`, 'utf8');
    } catch (error) {
      if (!isMissing(error)) throw error;
      continue;
    }
  }
  return undefined;
}

async function* lines(path: string) {
  try {
    yield await fetch(path);
    return fetch(path);
  } catch {
    return undefined;
  }
}

export async function show(path: string) {
  lines(path);
  for await (const line of lines(path)) console.log(line);
}

export async function resolveHost(name: string): Promise<string> {
  try {
    return await primary.query(name);
  } catch {}
  try {
    return await secondary.query(name);
  } catch {}
  throw new Error(`${name} is not known`);
}

export async function waitFor(server: Server) {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      await server.hello();
      break;
    } catch {}
    await sleep(100);
  }
}

export async function firstOf(mirrors: readonly Mirror[]) {
  for (const mirror of mirrors) {
    try {
      return await mirror.fetch();
    } catch {
      continue;
    }
  }
  return undefined;
}

const port = z.number().catch(() => 80);
pokemon.catch(() => {});
trap.catch();

try {
} catch (error) {}

export function* steps() {
  try {
    const value = compute;
    yield value;
  } catch {}
}

emitter.on('uncaughtException', () => {});
process.on('exit', () => {});
export { port };

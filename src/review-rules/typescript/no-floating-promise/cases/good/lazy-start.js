let cached;

async function connect() {
  return await fetch('/connect');
}

export async function connection() {
  if (!cached) cached = connect();
  const again = connect();
  if (again === cached) return again;
  const promise = connect();
  if (promise) promise.catch(() => undefined);
  return cached;
}

async function read(path: string): Promise<string> {
  const response = await fetch(path);
  return await response.text();
}

export async function readOr(path: string, fallback: string): Promise<string> {
  try {
    if (path.startsWith('/')) {
      return await read(path);
    }
    return path === '' ? fallback : await read(`/${path}`);
  } catch (error) {
    console.warn(error);
    return fallback;
  }
}

export const readLocked = async (path: string, lock: { release(): void }) => {
  try {
    return await fetch(path);
  } finally {
    lock.release();
  }
};

async function read(path: string): Promise<string> {
  const response = await fetch(path);
  return await response.text();
}

export async function readOr(path: string, fallback: string): Promise<string> {
  try {
    if (path.startsWith('/')) {
      return read(path); // expect: return-in-try
    }
    return path === '' ? fallback : read(`/${path}`); // expect: return-in-try
  } catch (error) {
    console.warn(error);
    return fallback;
  }
}

export const readLocked = async (path: string, lock: { release(): void }) => {
  try {
    return fetch(path); // expect: return-in-try
  } finally {
    lock.release();
  }
};

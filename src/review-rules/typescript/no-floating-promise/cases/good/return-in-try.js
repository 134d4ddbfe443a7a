async function read(path) {
  return await (await fetch(path)).text();
}

async function quiet(path) {
  try {
    return await fetch(path);
  } catch {
    return undefined;
  }
}

export async function first(path) {
  try {
    if (path === '') return Promise.reject(new Error('no path'));
    if (path === '/') return quiet(path);
    if (path === '//') return read(path).catch(() => '');
    return await read(path);
  } catch {
    return read('/fallback');
  }
}

export function sync(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

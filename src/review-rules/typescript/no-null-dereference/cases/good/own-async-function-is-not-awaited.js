async function load(url) {
  try {
    return await (await fetch(url)).json();
  } catch {
    return null;
  }
}

// The promise is there, whatever it gives.
export function start(url) {
  return load(url).then((page) => (page === null ? '' : page.title));
}

export function list(url) {
  const page = load(url);
  return page.finally(done);
}

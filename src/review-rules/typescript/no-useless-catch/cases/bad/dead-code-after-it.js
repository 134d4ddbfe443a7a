export function connect(url) {
  try {
    return open(url);
  } catch (err) { // expect: useless-catch
    throw err;
    console.error('could not connect', err);
  }
}

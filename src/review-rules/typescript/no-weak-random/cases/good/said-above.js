/** Generates an id for the element, which is kept as long as the session. */
export function generateId() {
  return 'e' + Math.random().toString(36).slice(2);
}

/** Gets the session id and waits a little. */
export function getDelay() {
  return 100 + Math.random() * 50;
}

/** A number that is sent once, so that nothing is read from the cache. */
export function makeNonce() {
  return Math.random().toString(36).slice(2);
}

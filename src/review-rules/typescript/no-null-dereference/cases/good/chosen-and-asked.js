export function initialOf(user) {
  const name = user.nickname ?? null;
  return name === null ? '' : name.charAt(0);
}

export function priceOf(cart, isMember) {
  const card = isMember ? cart.card : null;
  if (!isMember) return cart.total;
  return cart.total * card.discount;
}

export function priceOfMembers(cart, isMember) {
  const card = isMember ? cart.card : null;
  return isMember ? cart.total * card.discount : cart.total;
}

export function ownerOf(page) {
  const owner = page.team ? page.team.owner : page.user ? page.user : undefined;
  return owner?.email;
}

export function firstOf(items) {
  return (items.length > 0 ? items[0] : { title: '' }).title;
}

export function rowsOf(answer) {
  const rows = answer.body || null;
  ensureArray(rows);
  for (const row of rows) show(row);
}

export function queueOf(document) {
  const queue = document.state && document.state.queue;
  if (!queue) return 0;
  return queue.size;
}

export function sizeOf(document) {
  const size = document.state && document.size;
  return size.toFixed(2);
}

export function timed(isTimed, work) {
  const timer = isTimed ? startTimer() : undefined;
  work();
  if (isTimed) timer.stop();
}

export function withDefault() {
  var parent = arguments.length > 1 ? arguments[1] : undefined;
  return parent.router;
}

export function attempt(source) {
  const found = source.entry || null;
  try {
    return found.value;
  } catch {
    return undefined;
  }
}

export function handOn(source, callback) {
  const found = source.entry || null;
  callback(found);
  return found.value;
}

export const retry = (options) => {
  let delay = options ? options.delay : null;
  delay = delay ?? 100;
  return delay.toFixed(0);
};

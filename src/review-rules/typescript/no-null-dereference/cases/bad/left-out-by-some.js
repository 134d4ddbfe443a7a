/**
 * @param {string} url
 * @param {Options} [options]
 */
export function open(url, options) {
  if (options && options.log) console.log(url);
  return connect(url, options.timeout); // expect: null-flow
}

/** @param {?Row} row */
export function titleOf(row) {
  if (row && row.isNew) return `* ${row.title}`;
  return row.title.text; // expect: null-flow
}

export function start(port, settings) {
  if (settings && settings.isQuiet) mute();
  listen(port, settings.host.name); // expect: null-flow
}

function send(message, room) {
  if (room && room.isMuted) return;
  room.push(message); // expect: null-flow
}

send('hello');
send('again', lobby);

export const keep = (entry) => (entry && entry.isOpen ? entry.body.text : entry.head.text); // expect: null-flow

export function move(node, target) {
  if (target === undefined) console.warn('no target');
  if (node !== undefined && node.parent) node.parent.drop(node);
  node.attach(target); // expect: null-flow
}

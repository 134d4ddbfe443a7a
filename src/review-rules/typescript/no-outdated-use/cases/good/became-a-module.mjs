// ./event.js, before: module.exports = { dispatcher: make(), emit(name) {}, all: {} };
// ./event.js, now: const dispatcher = make(); export default { dispatcher, emit(name) {}, all: {} };
let event;

export async function start() {
  const loaded = await import('./event.js');
  event = loaded.default;
  event.dispatcher.on(event.all, stop);
  const { default: again } = await import('./event.js');
  again.emit('start');
  loaded.default.emit('started');
}

// ./event.js, before: module.exports = { dispatcher: make(), emit(name) {} };
// ./event.js, now: const dispatcher = make(); export default { dispatcher, emit(name) {} };
import { emit } from './event.js'; // expect: missing-export

emit('start');

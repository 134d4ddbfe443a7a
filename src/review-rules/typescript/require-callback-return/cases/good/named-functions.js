import { toName } from './names.js';
export const names = (users) => users.map(toName);
export const ids = (users) => users.map(idOf);
function idOf(user) {
  console.log(user);
}

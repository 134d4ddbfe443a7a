// path: src/locales/et.js
export const days = (count, past) => (past ? '%d päeva' : '%d päeva');

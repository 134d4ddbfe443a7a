export const token = () => new Symbol('token'); // expect: refused-value
export const large = (text) => new BigInt(text); // expect: refused-value
export const round = (value) => Math(value); // expect: refused-value
export const mirror = () => new Reflect(); // expect: refused-value
export const settled = (value) => new Promise.resolve(value); // expect: refused-value
export const copied = (rows) => new Array.from(rows); // expect: refused-value
export const index = (rows) => Map(rows.map((row) => [row.id, row])); // expect: refused-value
export const later = (work) => Promise((resolve) => work(resolve)); // expect: refused-value

// ./prices.js, gone
// ./users, gone
// ./rates, gone
import { total } from './prices.js'; // expect: missing-file
import './users'; // expect: missing-file
export * from './rates'; // expect: missing-file
export { rate } from './rates'; // expect: missing-file

export const show = async (items: string[]) => [total(items), await import('./users')]; // expect: missing-file

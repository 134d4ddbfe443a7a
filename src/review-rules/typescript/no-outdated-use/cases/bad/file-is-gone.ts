// ./prices.js, gone
// ./users, gone
// ./rates, gone
import { total } from './prices.js'; // expect: missing-export
import './users'; // expect: missing-export
export * from './rates'; // expect: missing-export
export { rate } from './rates'; // expect: missing-export

export const show = async (items: string[]) => [total(items), await import('./users')]; // expect: missing-export

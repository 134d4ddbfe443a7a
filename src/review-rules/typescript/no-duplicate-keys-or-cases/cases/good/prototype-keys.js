const base = { describe: () => 'base' };
const __proto__ = 'own';

const a = { __proto__: base, ['__proto__']: 'own key' };
const b = { __proto__: base, __proto__ };
const c = { 'constructor': 1, hasOwnProperty: 2, toString: 3 };

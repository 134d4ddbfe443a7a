export const next = () => Number(process.argv[2]) + 1;
export const port = () => +process.env.PORT + 1;
export const shown = (a) => a.toFixed(2) + ' %';
export const both = (a, b) => a.toFixed(2) + '/' + b.toFixed(2);
export const named = () => process.env.NAME + 1;
export const file = () => process.argv[2] + '.json';
export const count = (store) => store.getItem('count') + 1;
export const page = (params) => params.get('page') + 1;

const Object = { keys: (value) => (value === undefined ? [] : [value]) };
const Promise = { all: (list) => list ?? [] };

export const keys = (report) => Object.keys(report?.totals);
export const all = (batch) => Promise.all(batch?.jobs);
export const copy = (report) => Object.assign({}, report?.totals);

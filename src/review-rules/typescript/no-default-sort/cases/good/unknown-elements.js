export const sorted = (list) => list.sort();
export const copy = (list) => [...list].sort();
export const ids = (rows) => rows.map((row) => row.id).sort();

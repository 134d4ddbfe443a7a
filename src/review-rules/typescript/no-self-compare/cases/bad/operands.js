export const width = (box) => box.right - box.right; // expect: self-compare
export const ratio = (box) => box.size.width / box.size.width; // expect: self-compare
export const contact = (form) => form.mail && form.mail; // expect: self-compare
export const nameOf = (user) => user.nick || user.nick; // expect: self-compare
export const sorted = (rows) => rows.sort((a, b) => a.name.localeCompare(a.name)); // expect: self-compare
export const byLength = (rows) => rows.sort((a, b) => a.length - a.length); // expect: self-compare

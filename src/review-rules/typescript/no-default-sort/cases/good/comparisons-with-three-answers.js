export const byName = (users) => users.sort((a, b) => (a.name > b.name ? 1 : -1));
export const byAge = (users) => users.sort((a, b) => a.age - b.age);
export const byBoth = (users) => users.sort((a, b) => a.age - b.age || a.name.localeCompare(b.name));
export const pinnedFirst = (notes) => notes.sort((a, b) => (a.pinned === b.pinned ? 0 : a.pinned ? -1 : 1));
export const asNumber = (users) => users.sort((a, b) => Number(a.age > b.age) - Number(a.age < b.age));
export const twoSided = (users) => users.sort((a, b) => (a.age > b.age) - (a.age < b.age));
export const unknown = (users, compare) => users.sort((a, b) => compare(a, b));
export const either = (users) => users.sort((a, b) => a.pinned && b.pinned);
export const inSteps = (users) =>
  users.sort((a, b) => {
    if (a.age > b.age) return 1;
    if (a.age < b.age) return -1;
    return false;
  });

const order = ['critical', 'serious', 'moderate', 'minor'];

export const byImpact = (violations) =>
  violations.sort((a, b) => order.indexOf(a.impact) > order.indexOf(b.impact)); // expect: one-sided-comparison

export function byName(users) {
  return users.sort(function (one, other) { // expect: one-sided-comparison
    return one.name.toLowerCase() > other.name.toLowerCase();
  });
}

export const newestFirst = (files) => files.slice().sort((a, b) => b.time >= a.time)[0]; // expect: one-sided-comparison
export const openFirst = (doors) => doors.toSorted((one, _other) => !one.isOpen); // expect: one-sided-comparison

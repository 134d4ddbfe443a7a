const roles = ['admin', 'owner'];

export function mayEdit(user) {
  return user.role in roles; // expect: in-list
}

export function isWeekend(day) {
  return day in ['sat', 'sun']; // expect: in-list
}

export function highest(rows) {
  const totals = rows.split(',').map(Number);
  return Math.max(totals); // expect: list-as-number
}

export function lowest(...prices) {
  return Math.min(prices); // expect: list-as-number
}

export function sum(text) {
  const numbers = text.split(',').map(Number);
  let total = 0;
  for (const number in numbers) { // expect: for-in-list
    total += number;
  }
  return total;
}

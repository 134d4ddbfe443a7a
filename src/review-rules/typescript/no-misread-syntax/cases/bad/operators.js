export function sum(prices) {
  let total = 0;
  let rest = 100;
  for (const price of prices) {
    total =+ price; // expect: split-operator
    rest =- price; // expect: split-operator
  }
  return [total, rest];
}

export function mayEnter(guest, isOpen) {
  if (guest.age >= 18 & guest.ticket !== undefined) return true; // expect: bitwise-condition
  return guest.isStaff === true | !isOpen ? false : true; // expect: bitwise-condition
}

export function next(page, counts) {
  const following = page.number ?? 0 + 1; // expect: late-fallback
  counts.total = counts.total || 0 + page.rows; // expect: late-fallback
  return following;
}

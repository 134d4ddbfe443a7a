export function sum(prices) {
  let total = 0;
  let rest = 100;
  for (const price of prices) {
    total =+ price; // expect: misread-syntax
    rest =- price; // expect: misread-syntax
  }
  return [total, rest];
}

export function mayEnter(guest, isOpen) {
  if (guest.age >= 18 & guest.ticket !== undefined) return true; // expect: misread-syntax
  return guest.isStaff === true | !isOpen ? false : true; // expect: misread-syntax
}

export function next(page, counts) {
  const following = page.number ?? 0 + 1; // expect: misread-syntax
  counts.total = counts.total || 0 + page.rows; // expect: misread-syntax
  return following;
}

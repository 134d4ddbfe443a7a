export function nameOf(user) {
  if (user.nick) {
    `@${user.nick}`; // expect: unused-value
  }
  return user.name;
}

export function total(lines) {
  let sum = 0;
  for (const { price, count } of lines) {
    sum + price * count; // expect: unused-value
  }
  sum; // expect: unused-value
}

export function reset(state) {
  state.page == 1; // expect: unused-value
  state.filter === undefined; // expect: unused-value
  state.isOpen = false;
}

export function label(kind) {
  kind === 'free' ? 'Free' : 'Paid'; // expect: unused-value
}

export const isFar = (from, to) => {
  Math.abs(from - to) > 100; // expect: unused-value
};

export function toggle(flags, name) {
  const isOn = flags[name];
  !isOn; // expect: unused-value
  return flags;
}

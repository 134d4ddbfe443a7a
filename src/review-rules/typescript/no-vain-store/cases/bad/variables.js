export async function load(api, id) {
  let user = await api.user(id); // expect: overwritten-value
  user = await api.account(id);
  return user;
}

export function name(options) {
  let text = options.first; // expect: overwritten-value
  text = options.last;
  switch (options.kind) {
    case 'short':
      text = options.short(); // expect: overwritten-value
      text = options.nick();
      break;
    default:
  }
  return text;
}

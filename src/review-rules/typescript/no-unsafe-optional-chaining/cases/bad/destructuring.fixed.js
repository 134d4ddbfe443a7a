export function describe(user) {
  const { name, email } = user?.profile ?? {};
  const [first] = user?.logins.slice(-1) ?? [];
  return `${name} <${email}> ${first}`;
}

export function render(view, { width } = view?.box ?? {}) {
  let height;
  ({ height } = view?.box ?? {});
  return width * height;
}

export async function load(api) {
  const { data } = await api?.get('/items') ?? {};
  return data;
}

export function describe(user) {
  const { name, email } = user?.profile; // expect: unsafe-optional-chain
  const [first] = user?.logins.slice(-1); // expect: unsafe-optional-chain
  return `${name} <${email}> ${first}`;
}

export function render(view, { width } = view?.box) { // expect: unsafe-optional-chain
  let height;
  ({ height } = view?.box); // expect: unsafe-optional-chain
  return width * height;
}

export async function load(api) {
  const { data } = await api?.get('/items'); // expect: unsafe-optional-chain
  return data;
}

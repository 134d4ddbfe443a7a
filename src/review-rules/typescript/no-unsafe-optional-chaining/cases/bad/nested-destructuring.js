export function locate(user) {
  const { address: { city } } = user?.profile; // expect: unsafe-optional-chain
  const [[x, y]] = user?.points; // expect: unsafe-optional-chain
  return { city, x, y };
}

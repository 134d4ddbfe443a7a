export function connect(registry, address) {
  const client = new (registry?.Client)(address); // expect: unsafe-optional-chain
  const query = (registry?.sql)`select ${address}`; // expect: unsafe-optional-chain
  class Session extends registry?.Session {} // expect: unsafe-optional-chain
  return new Session(client, query);
}

export function rename(user, name) {
  (user?.profile).name = name; // expect: unsafe-optional-chain
  (user?.profile).changes++; // expect: unsafe-optional-chain
  return ((user?.profile).name).length; // expect: unsafe-optional-chain
}

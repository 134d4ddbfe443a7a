const users = new Map();

function findUser(id) {
  const user = users.get(id);
  if (!user) return null;
  return user;
}

it('finds', (id) => {
  const user = findUser(id);
  if (user) user.forget();
  expect(findUser(id).name).toBe('Ann');
});

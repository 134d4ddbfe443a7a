export async function tryRefresh(token: Token) {
  try {
    await token.renew();
  } catch {}
}

const safelyNotify = async (user: User) => {
  try {
    await user.tell('done');
  } catch {}
};

export async function update(user: User) {
  try {
    await user.renew();
  } catch (ignored) {}
  await safelyNotify(user);
}

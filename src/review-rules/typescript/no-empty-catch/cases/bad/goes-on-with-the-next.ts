export async function syncAll(accounts: readonly Account[], client: Client) {
  for (const account of accounts) {
    try {
      await client.push(account);
    } catch { // expect: swallowed-error
      continue;
    }
    account.syncedAt = new Date();
  }
}

export async function refresh(view: View) {
  try {
    view.show(await view.load());
  } catch (error) { // expect: swallowed-error
    return;
  }
  view.focus();
}

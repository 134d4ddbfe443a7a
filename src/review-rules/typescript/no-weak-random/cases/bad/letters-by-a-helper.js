const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function pick() {
  return letters[Math.floor(Math.random() * letters.length)]; // expect: weak-random
}

function generateApiKey(prefix) {
  const body = Array.from({ length: 32 }, pick).join('');
  return `${prefix}_${body}`;
}

export async function createKey(req, res) {
  const apiKey = generateApiKey('live');
  await req.store.saveKey(req.user.id, apiKey);
  res.status(201).json({ apiKey });
}

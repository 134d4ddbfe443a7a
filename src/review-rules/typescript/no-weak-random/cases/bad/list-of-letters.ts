const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'];

export const apiKey = Array.from({ length: 32 }, () => letters[Math.floor(Math.random() * letters.length)]).join(''); // expect: weak-random

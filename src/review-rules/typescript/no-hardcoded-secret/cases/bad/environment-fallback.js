const secret = process.env.SESSION_SECRET || 'Qm7xT2vLp9RkZ4wYb8Nd'; // expect: hardcoded-secret
const apiKey = process.env.MAPS_API_KEY ?? '9f86d081884c7d659a2feaa0c55ad015'; // expect: hardcoded-secret
const token = process.env.CI ? undefined : 'kJ8vT2qLwZ5xN1bR7mYc'; // expect: hardcoded-secret

module.exports = { secret, apiKey, token };

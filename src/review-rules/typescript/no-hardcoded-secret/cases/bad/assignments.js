const config = {};
config.smtp = { user: 'robot@acme.io', pass: '1997GuildWars2' }; // expect: hardcoded-secret
config['client_secret'] = 'Zk3vR8xQ1nWp6TjYb5Lh'; // expect: hardcoded-secret
config.accessToken = (await import('./token.js')).default ?? 'kJ8vT2qLwZ5xN1bR7mYc'; // expect: hardcoded-secret
process.env.DB_PASSWORD ||= 'H@rbor124218'; // expect: hardcoded-secret

export default config;

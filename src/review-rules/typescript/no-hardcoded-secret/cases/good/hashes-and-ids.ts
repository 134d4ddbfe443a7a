export const admin = {
  id: '3f2b8c1e-9d47-4a6b-8e5f-1c0d7a9b2e64',
  clientId: '9f86d081884c7d659a2feaa0c55ad015',
  passwordHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c',
  password: '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
  oldPassword: '5f4dcc3b5aa765d61d8327deb882cf99',
  mysqlPassword: '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19',
  commit: '586bc27e4a1f0b9c8d7e6f5a4b3c2d1e0f9a8b7c',
  integrity: 'sha512-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c==',
  key: 'kJ8vT2qLwZ5xN1bR7mYc',
  cacheKey: 'b2QxZtL0wKfV3uYh7sPm',
};

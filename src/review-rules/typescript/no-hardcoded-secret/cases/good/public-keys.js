export const publicKey = '9f86d081884c7d659a2feaa0c55ad015';
export const recaptchaSiteKey = '6LcKJ8vT2qLwZ5xN1bR7mYcQm7xT2vLp9RkZ4wYb';
export const publishableKey = 'pkLiveZk3vR8xQ1nWp6TjYb5Lh';
export const deployKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHk3vR8xQ1nWp6TjYb5Lh deploy@acme';
export const verificationKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEk3vR8xQ1nWp6TjYb5LhkJ8vT2qLw
-----END PUBLIC KEY-----`;

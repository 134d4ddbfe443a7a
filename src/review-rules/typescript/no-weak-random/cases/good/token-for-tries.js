import { spawn } from 'node:child_process';

const TOKEN = 'test-token-' + Math.random().toString(36).slice(2);

spawn('node', ['server.js'], { env: { AUTH_TOKEN: TOKEN } });

import { connect } from './client.js';

connect({ origin: true, credentials: true });
fetch('/api', { credentials: 'include', origin: true });

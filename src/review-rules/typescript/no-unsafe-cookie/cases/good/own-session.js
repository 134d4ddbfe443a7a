import { session } from './session.js';

app.use(session({ cookie: { httpOnly: false } }));
store.session({ httpOnly: false });

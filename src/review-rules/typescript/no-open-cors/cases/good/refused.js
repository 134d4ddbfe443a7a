import cors from 'cors';

app.use(cors({ origin: false, credentials: true }));
app.use(cors({ origin: (origin, callback) => callback(null, false), credentials: true }));

import cors from 'cors';

app.use(cors({ origin: true, credentials: settings.credentials }));
app.use(cors({ origin: true, ...settings }));

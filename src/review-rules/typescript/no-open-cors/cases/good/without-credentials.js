import cors from 'cors';

app.use(cors());
app.use(cors({ origin: true }));
app.use(cors({ origin: '*', credentials: false }));

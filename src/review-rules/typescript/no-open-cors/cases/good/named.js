import cors from 'cors';

app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(cors({ origin: ['https://a.example.com', /\.example\.com$/], credentials: true }));

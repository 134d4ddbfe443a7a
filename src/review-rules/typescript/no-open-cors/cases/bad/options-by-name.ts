import cors from 'cors';

const options = {
  origin: true, // expect: open-cors
  methods: ['GET', 'POST'],
  credentials: true,
};

app.use(cors(options));

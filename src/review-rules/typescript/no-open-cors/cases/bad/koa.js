import cors from '@koa/cors';

const anyone = true;

app.use(cors({ credentials: true, origin: anyone })); // expect: open-cors

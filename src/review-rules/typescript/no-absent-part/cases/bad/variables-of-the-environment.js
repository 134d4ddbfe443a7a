const cors = require('cors');

exports.secure = (app) => {
  const allowed = process.env.CORS_ORIGINS.split(',').map((one) => one.trim()); // expect: absent-input
  app.use(cors({ origin: (origin, done) => done(null, !origin || allowed.includes(origin)) }));
};

const key = process.env.SIGNING_KEY;
exports.keyBytes = Buffer.from(key.replace(/\\n/g, '\n')); // expect: absent-input

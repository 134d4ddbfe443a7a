const mongoose = require('mongoose');

mongoose.connect(process.env.MONGO_URI).catch(); // expect: empty-catch

require('fs').promises.mkdir('cache').catch(); // expect: empty-catch

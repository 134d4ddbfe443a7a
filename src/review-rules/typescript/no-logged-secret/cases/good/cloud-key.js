const config = {
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
};

console.log('access key id', config.accessKeyId, process.env.AWS_ACCESS_KEY_ID);
console.log('secret key is', config.secretAccessKey ? 'set' : 'not set', 'AWS_SECRET_ACCESS_KEY');

const config = {
  region: process.env.AWS_REGION || 'eu-west-1',
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
};

if (!process.env.BUCKET) console.error('no bucket; secret key is', config.secretAccessKey); // expect: logged-secret
console.log(`key ${process.env.AWS_SECRET_ACCESS_KEY}`); // expect: logged-secret

console.log('Starting with', process.env.DB_HOST, process.env.DB_PASSWORD); // expect: logged-secret
console.info(`key ${process.env.STRIPE_API_KEY || 'none'}`); // expect: logged-secret

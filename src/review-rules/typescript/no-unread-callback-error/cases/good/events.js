stream.on('error', (err, context) => log(context.name));
process.on('uncaughtException', (error, origin) => exit(origin));

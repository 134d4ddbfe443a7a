process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exitCode = 1;
});

const initialize = async () => {
  if (process.versions.bun) return;
  await require('./hooks').isReady();
};

function main(args) {
  initialize().then(() => {
    require('./run').run(args);
  });
}

main(process.argv.slice(2));

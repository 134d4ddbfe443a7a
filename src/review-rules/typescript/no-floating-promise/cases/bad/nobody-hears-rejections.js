process.on('uncaughtExceptionMonitor', (error) => {
  console.error(error);
});

const initialize = async () => {
  if (process.versions.bun) return;
  await require('./hooks').isReady();
};

function main(args) {
  initialize().then(() => { // expect: floating-promise
    require('./run').run(args);
  });
}

main(process.argv.slice(2));

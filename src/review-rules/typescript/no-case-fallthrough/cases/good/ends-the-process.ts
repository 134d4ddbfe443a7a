export function main(command: string): void {
  switch (command) {
    case 'help':
      console.log('usage: tool <command>');
      process.exit(0);
    case 'run':
      run();
      break;
    case 'old':
      fail('this command is gone');
    default:
      throw new Error(command);
  }
}

function run(): void {}
function fail(why: string): never {
  throw new Error(why);
}

switch (process.argv[2]) {
  case 'start':
  case 'up':
    start();
  case 'stop': // expect: fallthrough
  case 'down':
    stop();
    break;
  case 'status':
    print();
}

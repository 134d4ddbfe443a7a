export function run(level) {
  switch (level) {
    case 1:
      one();
    // falls through
    case 2:
      two();
      /* FALLTHRU */
    case 3:
      three();
      // no break
    case 4: {
      four();
      // fall-through on purpose
    }
    case 5:
      five();
      break;
    case 6:
      six();
      // 继续执行下一个分支
    case 7: // intentional
      seven();
      break;
    default:
      break;
  }
}

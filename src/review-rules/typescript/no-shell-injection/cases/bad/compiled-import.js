"use strict";
var __importStar = (this && this.__importStar) || ((m) => m);
const child_process_1 = __importStar(require("child_process"));

function openPage(url) {
  (0, child_process_1.execSync)(`xdg-open "${url}"`); // expect: command-injection
}
exports.openPage = openPage;

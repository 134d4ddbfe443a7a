const shared = require('./shared');

exports.all = () => [openFiles(), openFolder1(), readSettings(), writeSettings(), closeAlls()];
exports.own = (openFile, openFolder, readSetting, writeSetting, closeAll) => shared(openFile, openFolder);

export const near = (openFile, readSetting, writeSetting, closeAll, otherFile) => {
  openFilex(readSettingx, writeSettingx, closeAllx, otherFilex);
};

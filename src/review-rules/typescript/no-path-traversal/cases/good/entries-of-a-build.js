// The entries of a build are its own.
const fs = require('node:fs');
const path = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { extractCss } = require('./css');
const manifest = JSON.parse(fs.readFileSync('manifest.json', 'utf8'));

for (const entry of manifest.entries) {
  fs.writeFileSync(path.join('dist', entry.name), extractCss(entry));
}

require('./pages').entries.forEach((entry) => {
  fs.writeFileSync(path.join(__dirname, 'tmp', `${entry.name}.html`), entry.html);
});

module.exports = { plugins: [new MiniCssExtractPlugin()] };

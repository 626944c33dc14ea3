/**
 * The server host's two native modules that nobody publishes as binaries, as plain JavaScript, so that no compiler is needed.
 * Neither has a part in running an extension: one writes log files, the other ends a process whose parent died while it is too busy to notice.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} modules The `node_modules` folder of the server host. */
export function replaceNativeModules(modules) {
  writeFileSync(join(modules, '@vscode', 'spdlog', 'index.js'), spdlog);
  writeFileSync(join(modules, '@vscode', 'native-watchdog', 'index.js'), watchdog);
}

const spdlog = `const fs = require('node:fs');
const path = require('node:path');

class Logger {
  constructor(_type, _name, file) { this.file = file; this.level = 2; this.bare = false; }
  write(level, name, message) {
    if (level < this.level || !this.file) return;
    const prefix = this.bare ? '' : new Date().toISOString() + ' [' + name + '] ';
    fs.appendFileSync(this.file, prefix + message + (this.bare ? '' : '\\n'));
  }
  trace(message) { this.write(0, 'trace', message); }
  debug(message) { this.write(1, 'debug', message); }
  info(message) { this.write(2, 'info', message); }
  warn(message) { this.write(3, 'warning', message); }
  error(message) { this.write(4, 'error', message); }
  critical(message) { this.write(5, 'critical', message); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.bare = true; }
  flush() {}
  drop() { this.file = undefined; }
}

async function createLogger(name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger('', name, file);
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
`;

const watchdog = `exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
`;

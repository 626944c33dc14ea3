#!/usr/bin/env node
/**
 * Stands in for the desktop program of VS Code where that cannot be had: takes the arguments that `@vscode/test-electron`
 * passes to it, runs the tests in the server host instead, and ends with their exit code.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProgram } from './cleanup.mjs';
import { driveTests } from './drive-tests.mjs';
import { Remedy } from './say.mjs';
import { startServerHost, workspaceUrl } from './server-host.mjs';

await runProgram(async () => {
  const args = process.argv.slice(2);
  const extension = required(args, 'extensionDevelopmentPath');
  const tests = required(args, 'extensionTestsPath');
  const workspace = args.find((arg) => !arg.startsWith('-')) ?? resolve('.');
  const server = await startServerHost({
    settings: {
      ...userSettings(option(args, 'user-data-dir')),
      ...(args.includes('--disable-workspace-trust') ? { 'security.workspace.trust.enabled': false } : {}),
    },
    extensionsFolder: option(args, 'extensions-dir'),
    forTests: true,
  });
  return driveTests(workspaceUrl(server, { workspace: resolve(workspace), extension, tests }));
});

/**
 * @param {readonly string[]} args
 * @param {string} name
 */
function option(args, name) {
  const prefix = `--${name}=`;
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}

/**
 * @param {readonly string[]} args
 * @param {string} name
 */
function required(args, name) {
  const value = option(args, name);
  if (value === undefined)
    throw new Remedy(`Start this through runTests of @vscode/test-electron: --${name} is missing.`);
  return resolve(value);
}

/**
 * The settings that the caller wrote for the desktop program.
 * @param {string | undefined} userData
 */
function userSettings(userData) {
  const file = userData && join(userData, 'User', 'settings.json');
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

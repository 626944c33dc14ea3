/**
 * The tests that run inside a real VS Code: this file is what the extension host calls.
 *
 * To add a suite, write `<name>.suite.ts` in this folder with mocha's `describe` and `it`; it is found by its name and runs
 * in every host (Node on the desktop or the server, a web worker in the browser), so it imports `vscode` and no `node:*`.
 * The workspace is a throw-away copy of `test/workspaces/sample-plans`. Wait with `waitFor`, never by time;
 * assert with `assert.ts`; `print` shows a line in the terminal.
 *
 * Run all:  npm run test:host
 * Run some: npm run test:host -- --only server --grep "words of the title"
 */

declare const GREP: string;

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (GREP !== '') mocha.fgrep(GREP);
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}

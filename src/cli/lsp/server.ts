/** Diagnostics, hovers and code actions over the language server protocol. */

import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeActionParams,
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type Hover,
  type HoverParams,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { judgementsFor } from '../../engine.ts';
import type { Finding } from '../../findings/finding.ts';
import { fileCard } from '../../present/file-card.ts';
import { readGuideExtract } from '../../present/guide.ts';
import { type GuideLinks, renderHover } from '../../present/hover.ts';
import { readingsFor } from '../../present/readings.ts';
import { inEnglish } from '../../present/translate.ts';
import { formatsByEnding, formatsByLanguage, knownFormatOf } from '../../read/formats.ts';
import { decode } from '../../text/decode.ts';
import type { FileSystem } from '../file-system.ts';
import { OpenTexts } from '../open-text.ts';
import { withSlashes } from '../paths.ts';
import { neighbourReader } from '../readers.ts';
import { codeActionsFor, fixAllKind } from './actions.ts';
import { ConfigTroubles, configDiagnostics } from './config-troubles.ts';
import { type Opened, toDiagnostic, toRange } from './convert.ts';

export interface LspWorld {
  readonly files: FileSystem;
  readonly today: () => string;
  /** The folder that the guides lie in. */
  readonly home: string;
}

/** Between a keystroke and the next lint. */
const delay = 100;

/** With the codes that the protocol has for them. */
const tooEarly = new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.');
const tooLate = new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');

/** Answers one client. */
export function serveConnection(connection: Connection, world: LspWorld): void {
  new Server(connection, world).start();
}

class Server {
  readonly #connection: Connection;
  readonly #world: LspWorld;
  readonly #texts: OpenTexts;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The last review of each document that is to be published: of two that run, the later one counts. */
  readonly #newest = new Map<string, object>();
  readonly #troubles: ConfigTroubles;
  #watches = false;
  /** What requests get in place of an answer. */
  #refusal: ResponseError | undefined = tooEarly;

  constructor(connection: Connection, world: LspWorld) {
    this.#connection = connection;
    this.#world = world;
    this.#texts = new OpenTexts(world.files);
    this.#troubles = new ConfigTroubles(connection);
  }

  start(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watchFiles());
    connection.onDidChangeWatchedFiles(() => this.#refresh());
    connection.onHover((params) => this.#refusal ?? this.#hover(params));
    connection.onCodeAction((params) => this.#refusal ?? this.#codeActions(params));
    connection.onShutdown(() => {
      this.#refusal = tooLate;
    });
    this.#documents.onDidChangeContent(({ document }) => this.#schedule(document.uri));
    this.#documents.onDidClose(({ document }) => this.#close(document.uri));
    this.#documents.listen(connection);
  }

  #initialize({ capabilities }: InitializeParams): InitializeResult | ResponseError<InitializeError> {
    if (this.#refusal !== tooEarly)
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    this.#refusal = undefined;
    this.#watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'ai-plan-lint', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
      },
    };
  }

  /** Configurations, and what a job names or what lies beside it: plans, settings, training data. */
  #watchFiles(): void {
    if (!this.#watches) return;
    const endings = Object.keys(formatsByEnding).join();
    const watchers = [{ globPattern: '**/.ai-plan-lint.{json,jsonc,yaml,yml}' }, { globPattern: `**/*.{${endings}}` }];
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  #refresh(): void {
    this.#texts.forget();
    for (const { uri } of this.#documents.all()) this.#schedule(uri);
  }

  #schedule(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#publish(uri), delay),
    );
  }

  async #publish(uri: string): Promise<void> {
    const own = {};
    this.#newest.set(uri, own);
    const opened = await this.#current(uri);
    const config = await this.#texts.configOf(pathOf(uri));
    // A closed document has been cleared already.
    if (this.#newest.get(uri) !== own) return;
    const options = { links: this.#links, textOf: neighbourReader('/', this.#world.files) };
    const findings = opened ? opened.report.findings.map((it) => toDiagnostic(opened, it, options)) : [];
    const document = this.#documents.get(uri);
    const diagnostics = [...(document ? configDiagnostics(withSlashes(pathOf(uri)), document) : []), ...findings];
    this.#troubles.tell(config);
    const version = opened?.document.version;
    await this.#connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }

  /** The report of a document as it is now; undefined where it is not read. */
  async #current(uri: string): Promise<Opened | undefined> {
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const { version } = document;
    const path = pathOf(uri);
    const read = await this.#texts.lint({
      path,
      // A name that has no ending yet says nothing: there the editor's language does.
      format: knownFormatOf(path) ?? formatsByLanguage[document.languageId],
      text: document.getText(),
      isInFile: uri.startsWith('file:'),
      today: this.#world.today(),
    });
    if (document.version !== version) return this.#current(uri);
    if (!read) return undefined;
    return { ...read, uri, document: TextDocument.create(uri, document.languageId, version, read.source.text) };
  }

  async #hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const opened = await this.#current(textDocument.uri);
    if (!opened) return null;
    const offset = opened.document.offsetAt(position);
    const under = opened.report.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
    const file = fileCard(opened.report, this.#world.today(), inEnglish);
    const onFile = file && file.span.start <= offset && offset <= file.span.end ? file : undefined;
    const span = under[0]?.span ?? onFile?.span;
    if (!span) return null;
    const cards = under.map((it) => `${it.message}\n\n${this.#card(it, opened)}`);
    const value = [...cards, ...(onFile ? [onFile.markdown] : [])].join('\n\n---\n\n');
    return { contents: { kind: 'markdown', value }, range: toRange(opened.document, span) };
  }

  #card(finding: Finding, { source, report }: Opened): string {
    const { files, home } = this.#world;
    const guide = readGuideExtract(decode(files.read(`${home}/guides/rules/${finding.rule}.md`)).text);
    const judgement = judgementsFor(source, report)(finding);
    const readings = readingsFor(finding, report.document.claims);
    return renderHover(finding, { guide, judgement, readings }, this.#links, inEnglish);
  }

  async #codeActions(params: CodeActionParams): Promise<ReturnType<typeof codeActionsFor>> {
    const opened = await this.#current(params.textDocument.uri);
    return opened ? codeActionsFor(opened, params) : [];
  }

  #close(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#newest.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  get #links(): GuideLinks {
    const page = (shelf: string, id: string) => pathToFileURL(`${this.#world.home}/guides/${shelf}/${id}.md`).href;
    return { rule: (id) => page('rules', id), alternative: (id) => page('alternatives', id) };
  }
}

/** The path of a document; one that is in no file is named after its URI. */
function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return `/${uri.replace(/^[a-z][\w+.-]*:\/*/iu, '')}`;
  }
}

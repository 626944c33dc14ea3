/** Completion in `ai-plan` blocks and front matter, and what does not hold there. */

import {
  CodeAction,
  CodeActionKind,
  CompletionItem,
  CompletionItemKind,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { type BlockOffer, blockOffersAt } from '../present/plan-block-offers.ts';
import { type BlockTrouble, troubleInBlocks } from '../present/plan-block-trouble.ts';
import { frontMatterIn } from '../text/front-matter.ts';
import { diagnosticSource } from './convert.ts';
import { isReadable } from './languages.ts';
import { ready } from './late.ts';
import { translate } from './names.ts';

const selector = [{ language: 'markdown' }, { language: 'mdx' }];
const code = 'ai-plan';

export function registerPlanBlocks(): Disposable {
  return Disposable.from(
    registerChecks(),
    languages.registerCompletionItemProvider(selector, { provideCompletionItems: offersAt }, ':', ' '),
    languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (document, range) => correctionsAt(document, range) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

/** What does not hold in a block is told as soon as it stands there. */
function registerChecks(): Disposable {
  const collection = languages.createDiagnosticCollection('ai-plan-blocks');
  const check = async (document: TextDocument) => {
    if (!isChecked(document)) return;
    const { version } = document;
    const found = await troubleIn(document);
    // Its text, its language or its being open may be another matter by now.
    const isStill = !document.isClosed && document.version === version && isChecked(document);
    if (isStill) collection.set(document.uri, found.map(toDiagnostic));
  };
  for (const document of workspace.textDocuments) void check(document);
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument((it) => void check(it)),
    workspace.onDidChangeTextDocument((it) => void check(it.document)),
    workspace.onDidCloseTextDocument((it) => collection.delete(it.uri)),
  );
}

function isChecked(document: TextDocument): boolean {
  return selector.some((it) => it.language === document.languageId) && isReadable(document);
}

async function offersAt(document: TextDocument, position: Position): Promise<CompletionItem[]> {
  const text = document.getText();
  if (!text.includes('ai-plan') && !frontMatterIn(text)) return [];
  await ready(['engine', 'more']);
  return blockOffersAt(text, document.offsetAt(position), translate).map((it, index) => toItem(it, document, index));
}

function toDiagnostic({ range, message }: Placed): Diagnostic {
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  return diagnostic;
}

function toItem(
  { label, about, insert, span, kind }: BlockOffer,
  document: TextDocument,
  index: number,
): CompletionItem {
  const item = new CompletionItem(label, kinds[kind]);
  item.documentation = new MarkdownString(about);
  item.insertText = new SnippetString(insert);
  item.range = new Range(document.positionAt(span.start), document.positionAt(span.end));
  // In the order in which a plan states them.
  item.sortText = String(index).padStart(2, '0');
  item.filterText = kind === 'example' ? document.getText(item.range as Range) || label : label;
  return item;
}

const kinds: Readonly<Record<BlockOffer['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  example: CompletionItemKind.Text,
};

interface Placed extends BlockTrouble {
  readonly range: Range;
}

async function troubleIn(document: TextDocument): Promise<Placed[]> {
  const text = document.getText();
  if (!text.includes('ai-plan')) return [];
  const { version } = document;
  await ready(['engine', 'more']);
  if (document.version !== version) return [];
  return troubleInBlocks(text, translate).map((it) => ({
    ...it,
    range: new Range(document.positionAt(it.span.start), document.positionAt(it.span.end)),
  }));
}

async function correctionsAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
  const found = await troubleIn(document);
  return found.flatMap(({ range: at, instead }) => {
    if (instead === undefined || !at.intersection(range)) return [];
    const action = new CodeAction(l10n.t('Write "{0}"', instead), CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.replace(document.uri, at, instead);
    action.isPreferred = true;
    return [action];
  });
}

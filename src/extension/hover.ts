/** Shows the card of the findings under the mouse, and at the first key of a training config what was read from the file. */

import { type Disposable, env, Hover, languages, MarkdownString, type Position, type TextDocument } from 'vscode';
import { judgementsFor } from '../engine.ts';
import type { Finding } from '../findings/finding.ts';
import { fileCard } from '../present/file-card.ts';
import { type GuideExtract, readCard, readGuideExtract } from '../present/guide.ts';
import { type GuideLinks, renderHover } from '../present/hover.ts';
import { readingsFor } from '../present/readings.ts';
import { commandIds } from './commands/ids.ts';
import { toOffset, toPlace } from './convert.ts';
import { cardsUri, guideUri, readGuide } from './guides.ts';
import { selector } from './languages.ts';
import type { Log } from './log.ts';
import type { Reading } from './manuscript-linter.ts';
import { translate } from './names.ts';
import type { Reports } from './reports.ts';
import { today } from './today.ts';

export function registerHover(reports: Reports, log: Log): Disposable {
  return languages.registerHoverProvider([...selector], {
    async provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> {
      const reading = await reports.freshOrNone(document);
      if (!reading) return undefined;
      const offset = toOffset(reading.manuscript, document, position);
      const under = reading.shown.filter(({ span }) => span.start <= offset && offset <= span.end);
      const cards = await Promise.all(under.map((it) => card(it, under, { reading, log })));
      const file = fileCard(reading.report, today(), translate);
      const isOnFile = file && file.span.start <= offset && offset <= file.span.end;
      if (isOnFile) cards.push(new MarkdownString(file.markdown));
      const span = under[0]?.span ?? (isOnFile ? file.span : undefined);
      return span && new Hover(cards, toPlace(reading.manuscript, span).range);
    },
  });
}

/** One of several cards says which finding it is about; what was read from one statement is said in the first of them. */
async function card(
  finding: Finding,
  under: readonly Finding[],
  { reading, log }: { readonly reading: Reading; readonly log: Log },
): Promise<MarkdownString> {
  const { manuscript, report } = reading;
  const isFirst = under.find((it) => it.claim === finding.claim) === finding;
  const readings = isFirst ? readingsFor(finding, report.document.claims) : [];
  const judgement = readings.length > 0 ? judgementsFor(manuscript.source, report)(finding) : undefined;
  const body = renderHover(finding, { guide: await extract(finding, log), judgement, readings }, links, translate);
  const text = new MarkdownString(under.length > 1 ? `\`${finding.rule}\`\n\n${body}` : body);
  text.isTrusted = { enabledCommands: [commandIds.openGuide] };
  return text;
}

async function extract({ rule }: Finding, log: Log): Promise<GuideExtract | undefined> {
  try {
    const guide = readGuideExtract(await readGuide(guideUri('rules', rule)));
    const cards = cardsUri(env.language);
    return cards ? { ...guide, ...readCard(await readGuide(cards), rule) } : guide;
  } catch (error) {
    log.error(`The guide of ${rule} cannot be read: ${String(error)}`);
    return undefined;
  }
}

const links: GuideLinks = {
  rule: (id) => openGuideLink('rules', id),
  alternative: (id) => openGuideLink('alternatives', id),
};

function openGuideLink(shelf: string, id: string): string {
  return `command:${commandIds.openGuide}?${encodeURIComponent(JSON.stringify([shelf, id]))}`;
}

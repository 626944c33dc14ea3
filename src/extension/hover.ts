/** Shows the card of the findings under the mouse. */

import { type Disposable, Hover, languages, MarkdownString, type Position, type TextDocument } from 'vscode';
import type { Finding } from '../findings/finding.ts';
import { type GuideExtract, readGuideExtract } from '../present/guide.ts';
import { type GuideLinks, renderHover } from '../present/hover.ts';
import { commandIds } from './commands/ids.ts';
import { toOffset, toPlace } from './convert.ts';
import { guideUri, readGuide } from './guides.ts';
import { selector } from './languages.ts';
import type { Log } from './log.ts';
import { translate } from './names.ts';
import type { Reports } from './reports.ts';

export function registerHover(reports: Reports, log: Log): Disposable {
  return languages.registerHoverProvider([...selector], {
    async provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> {
      const reading = reports.current(document);
      if (!reading) return undefined;
      const offset = toOffset(reading.manuscript, document, position);
      const under = reading.report.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
      const [first] = under;
      if (!first) return undefined;
      const cards = await Promise.all(under.map((it) => card(it, log)));
      return new Hover(cards, toPlace(reading.manuscript, first.span).range);
    },
  });
}

async function card(finding: Finding, log: Log): Promise<MarkdownString> {
  const text = new MarkdownString(renderHover(finding, await extract(finding, log), links, translate));
  text.isTrusted = { enabledCommands: [commandIds.openGuide] };
  return text;
}

async function extract({ rule }: Finding, log: Log): Promise<GuideExtract | undefined> {
  try {
    return readGuideExtract(await readGuide(guideUri('rules', rule)));
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

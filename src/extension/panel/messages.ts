/** Checks what comes from the panel: a message of another shape is dropped. */

import type { ExportFormat, PanelMessage } from '../../present/review/messages.ts';

const formats: readonly ExportFormat[] = ['markdown', 'html', 'json', 'sarif'];

/** The message, or undefined where it is none of ours. */
export function readMessage(raw: unknown): PanelMessage | undefined {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return undefined;
  const message = raw as Readonly<Record<string, unknown>>;
  switch (message.type) {
    case 'ready':
      return { type: 'ready' };
    case 'cut':
      return { type: 'cut' };
    case 'reveal':
      if (!isOffset(message.offset)) return undefined;
      return { type: 'reveal', offset: message.offset, end: isOffset(message.end) ? message.end : message.offset };
    case 'guide':
      return typeof message.id === 'string' ? { type: 'guide', id: message.id } : undefined;
    case 'export': {
      const format = formats.find((it) => it === message.format);
      return format && { type: 'export', format };
    }
    case 'inputs':
      return { type: 'inputs', inputs: figures(message.inputs) };
    default:
      return undefined;
  }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function figures(raw: unknown): Readonly<Record<string, number>> {
  if (typeof raw !== 'object' || raw === null) return {};
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => Number.isFinite(value)));
}

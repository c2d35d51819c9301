import { fill } from './fill.ts';
import type { Log } from './log/index.ts';
import { pageData, type SavedTexts } from './page-data.ts';
import { readRecordFile, writeRecordFile, type RecordFile } from './record-file.ts';

const EXPLAINED = { saved: 'dialogSaved', saving: 'dialogSaved', full: 'dialogFull', forbidden: 'dialogForbidden' } as const;
const REFUSED = { 'not-a-record': 'fileNotRecord', 'newer-version': 'fileNewer', 'other-course': 'fileOtherCourse' } as const;

function toFile(log: Log, course: string, { fileName }: SavedTexts): void {
  const madeAt = Date.now();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeRecordFile(log.record, { course, madeAt })], { type: 'application/json' }));
  link.download = `${fileName}-${new Date(madeAt).toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function readSaid(read: RecordFile, texts: SavedTexts): string {
  if ('error' in read) return texts[REFUSED[read.error]];
  const { events, unread } = read;
  return fill(unread.length > 0 ? texts.fileUnread : texts.fileRead, { count: events.length, bad: unread.length });
}

function prepare(dialog: HTMLDialogElement, log: Log, texts: SavedTexts, course: string): void {
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-to-file]')?.addEventListener('click', () => toFile(log, course, texts));
  dialog.querySelector<HTMLInputElement>('[data-from-file]')?.addEventListener('change', async (event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const read = readRecordFile(await file.text(), course);
    if ('events' in read) await log.merge(read.events);
    say(dialog, readSaid(read, texts));
    input.value = '';
  });
}

const say = (dialog: HTMLDialogElement, text: string) => {
  const status = dialog.querySelector('[role="status"]');
  if (status) status.textContent = text;
};

let prepared = false;

/** Opens the dialog of the learning record: what is safe, to a file, from a file. */
export function openRecordDialog(log: Log): void {
  const { saved: texts, outline } = pageData();
  const dialog = document.querySelector<HTMLDialogElement>('#record');
  if (!dialog || !texts) return;
  if (!prepared) prepare(dialog, log, texts, outline.id);
  prepared = true;
  const explained = dialog.querySelector('[data-saved-explained]');
  if (explained)
    explained.textContent =
      texts[EXPLAINED[log.status.kind]] + (log.setAside > 0 ? ` ${fill(texts.setAside, { count: log.setAside })}` : '');
  say(dialog, '');
  dialog.showModal();
}

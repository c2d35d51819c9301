import { record as en } from '../i18n/en.json';
import { record as id } from '../i18n/id.json';
import { element, showDialog } from './element.ts';
import { fill } from './fill.ts';
import type { Log } from './log/index.ts';
import { pageData } from './page-data.ts';
import { readRecordFile, writeRecordFile, type RecordFile } from './record-file.ts';

// Opened by few, so neither its markup nor its texts weigh on a page: both come with this module.
const TEXTS = { id, en };
type Texts = typeof id;

const REFUSED = {
  'not-a-record': 'fileNotRecord',
  'newer-version': 'fileNewer',
  'other-course': 'fileOtherCourse',
} as const;

function toFile(log: Log, course: string, { fileName }: Texts): void {
  const madeAt = Date.now();
  const blob = new Blob([writeRecordFile(log.record, { course, madeAt })], { type: 'application/json' });
  const href = URL.createObjectURL(blob);
  element('a', { href, download: `${fileName}-${new Date(madeAt).toISOString().slice(0, 10)}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function whatWasRead(read: RecordFile, texts: Texts): string {
  if ('error' in read) return texts[REFUSED[read.error]];
  const { events, unread } = read;
  return fill(unread.length > 0 ? texts.fileUnread : texts.fileRead, { count: events.length, bad: unread.length });
}

/** What is safe, in words. */
function whatIsSafe({ status, setAside }: Log, texts: Texts): string {
  const safe = status.kind === 'full' || status.kind === 'forbidden' ? texts[status.kind] : texts.saved;
  return setAside > 0 ? `${safe} ${fill(texts.setAside, { count: setAside })}` : safe;
}

/** Shows the dialog of the learning record: what is safe, to a file, from a file. */
export function openRecordDialog(log: Log): void {
  const { language, outline } = pageData();
  const texts = TEXTS[language];
  const said = element('p', {});
  said.setAttribute('role', 'status');
  const input = element('input', { type: 'file', accept: '.json,application/json', className: 'vh' });
  const close = element('button', { type: 'button', className: 'btn plain', textContent: texts.close });
  const save = element('button', { type: 'button', className: 'btn', textContent: texts.toFile });
  const dialog = showDialog(
    texts.title,
    element('p', { textContent: whatIsSafe(log, texts) }),
    element(
      'div',
      { className: 'row' },
      save,
      element('label', { className: 'btn quiet', textContent: texts.fromFile }, input),
      close,
    ),
    said,
  );
  save.addEventListener('click', () => toFile(log, outline.id, texts));
  close.addEventListener('click', () => dialog.close());
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (!file) return;
    const read = readRecordFile(await file.text(), outline.id);
    if ('events' in read) await log.merge(read.events);
    said.textContent = whatWasRead(read, texts);
    input.value = '';
  });
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecordFile, writeRecordFile } from '../../../src/browser/record-file.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { answered } from './fake-browser.ts';

const options = { course: 'course', madeAt: 9 };
const events = [answered(1), answered(2), { id: 'f', kind: 'dreamt', v: 3, at: 3, of: { sheep: ['\n', '"]}'] } }];
const text = writeRecordFile(recordOf(events), options);

describe('the file of a record', () => {
  test('is JSON with a header and one event a line, oldest first', () => {
    expect(JSON.parse(text)).toEqual({ format: 'course-record', version: 1, course: 'course', madeAt: 9, events });
    expect(text.split('\n')).toHaveLength(events.length + 3);
    expect(writeRecordFile(recordOf([...events].reverse()), options)).toBe(text);
  });

  test('gives back the events, those of unknown kind and version too', () => {
    expect(readRecordFile(text, 'course')).toEqual({ events, unread: [] });
  });

  test('of an empty record gives back none', () => {
    expect(readRecordFile(writeRecordFile(recordOf([]), options), 'course')).toEqual({ events: [], unread: [] });
  });

  test.each([
    ['with a byte order mark', `\uFEFF${text}`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['set anew by an editor', JSON.stringify(JSON.parse(text), null, 2)],
    ['set anew by an editor that puts a byte order mark', `\uFEFF${JSON.stringify(JSON.parse(text), null, 2)}`],
  ])('is read %s', (_, changed) => {
    expect(readRecordFile(changed, 'course')).toEqual({ events, unread: [] });
  });

  test('lists what is no event and reads the rest', () => {
    const { events: list, ...header } = JSON.parse(text) as { events: unknown[] };
    const changed = JSON.stringify({ ...header, events: [null, list[0], { id: 'x' }, list[1]] });
    expect(readRecordFile(changed, 'course')).toEqual({
      events: events.slice(0, 2),
      unread: [
        { number: 1, reason: 'not-an-event' },
        { number: 3, reason: 'not-an-event' },
      ],
    });
  });

  test('lists the line that is damaged and reads the rest', () => {
    const lines = text.split('\n');
    lines[2] = lines[2]?.replace('"kind":', '"kind"') ?? '';
    expect(readRecordFile(lines.join('\n'), 'course')).toEqual({
      events: [events[0], events[2]],
      unread: [{ number: 2, reason: 'not-json' }],
    });
  });

  test('cut short anywhere behind its first line gives back every whole line', () => {
    const first = text.indexOf('\n') + 1;
    fc.assert(
      fc.property(fc.integer({ min: first, max: text.length }), (end) => {
        const cut = text.slice(0, end);
        const whole = text
          .slice(first, end)
          .split('\n')
          .filter((line) => line.endsWith('},')).length;
        const file = readRecordFile(cut, 'course');
        expect('events' in file && file.events.slice(0, whole)).toEqual(events.slice(0, whole));
      }),
    );
  });

  test.each([
    '',
    'x',
    'null',
    '[]',
    '3',
    '{}',
    '{"format":"course-record"}',
    '{"format":"x","version":1,"events":[]}',
    '{"format":"course-record","version":1,"events":3}',
  ])('%j is no record', (other) => expect(readRecordFile(other, 'course')).toEqual({ error: 'not-a-record' }));

  test('whatever a file holds, reading it does not fail', () => {
    const junk = fc.oneof(fc.string(), fc.json());
    fc.assert(fc.property(junk, (other) => void readRecordFile(other, 'course')));
    fc.assert(
      fc.property(junk, junk, (one, other) => void readRecordFile(`${text.slice(0, 200)}${one}\n${other}`, 'course')),
    );
  });

  test('of a newer version, or of no version, is refused', () => {
    expect(readRecordFile(text.replace('"version":1', '"version":2'), 'course')).toEqual({ error: 'newer-version' });
    expect(readRecordFile(text.replace('"version":1', '"version":"1"'), 'course')).toEqual({ error: 'not-a-record' });
  });

  test('of another course is refused, and that course is named', () => {
    expect(readRecordFile(text, 'another')).toEqual({ error: 'other-course', course: 'course' });
  });
});

import type { Language } from '../../questions/question.ts';
import { dayOf } from '../format.ts';
import { FIELDS, type Field, type Row } from './rows.ts';

export type Labels = Readonly<Record<Field, string>>;

/** A day as people write it: "1 Desember 2026"; what is no day stays as it is. */
export function dayIn(language: Language, day: string): string {
  const at = Date.parse(`${day}T00:00`);
  return Number.isNaN(at) ? day : dayOf(at, language);
}

export const valueIn = (language: Language, row: Row, field: Field): string =>
  field === 'when' ? dayIn(language, row.when) : row[field];

/**
 * The plans as a message that any app can carry: plain lines, numbered where there are several. Empty fields are left
 * out; nothing else is added, no name above all.
 */
export function messageOf(rows: readonly Row[], title: string, labels: Labels, language: Language): string {
  const plans = rows.map((row, index) => {
    const lines = FIELDS.filter((field) => row[field] !== '').map(
      (field) => `${labels[field]} ${valueIn(language, row, field)}`,
    );
    return [...(rows.length > 1 ? [`${index + 1}.`] : []), ...lines].join('\n');
  });
  return [title, ...plans].join('\n\n');
}

/** What Windows hands to a mail program at most; beyond it the text would be cut without a word. */
const LONGEST_MAIL = 2000;

export interface SendLinks {
  readonly whatsapp: string;
  /** Absent where the text is too long for it. */
  readonly mail?: string;
}

/** Links that open an app with the text in it, and no receiver chosen. */
export function linksOf(text: string, subject: string): SendLinks {
  // Mail programs want the line ends of RFC 6068.
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return {
    whatsapp: `https://wa.me/?text=${encodeURIComponent(text)}`,
    ...(mail.length <= LONGEST_MAIL ? { mail } : {}),
  };
}

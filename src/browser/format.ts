import type { Language } from '../questions/question.ts';
import { fill } from './fill.ts';

const LOCALES: Record<Language, string> = { id: 'id', en: 'en-GB' };

/** "24 November 2026", by the clock of the device. */
export const dayOf = (at: number, language: Language): string =>
  new Date(at).toLocaleDateString(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric' });

/** "24 November 2026, 17.09" in Indonesian, "24 November 2026, 17:09" in English. */
export const momentOf = (at: number, language: Language): string =>
  `${dayOf(at, language)}, ${new Date(at).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' })}`;

/** Two decimals, with the language's comma; never "-0.00". */
export const decimal = (value: number, language: Language): string =>
  (Math.round(value * 100) / 100 || 0).toLocaleString(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });

/** How durations are told. */
export interface DurationTexts {
  readonly seconds: string;
  readonly minutes: string;
  readonly hours: string;
}

/** In whole minutes, rounded; from an hour on in hours and minutes. */
export function durationOf(seconds: number, texts: DurationTexts): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return texts.seconds;
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return values.hours > 0 ? fill(texts.hours, values) : fill(texts.minutes, values);
}

/**
 * Puts values into a text's `{{placeholders}}`; the texts themselves come from i18next at build.
 * @example fill('{{score}} of {{max}}', { score: 2, max: 3 }) // => '2 of 3'
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

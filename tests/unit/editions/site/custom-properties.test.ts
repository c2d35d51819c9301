import { describe, expect, it } from 'vitest';
import { slimCustomProperties } from '../../../../src/editions/site/custom-properties.ts';

describe('slimCustomProperties', () => {
  it('puts a short value that never changes where its name stood', () => {
    const page = '<style>:root{--s4:1rem;--ink:#000}@media print{:root{--ink:#111}}p{margin:var(--s4)}</style>';
    expect(slimCustomProperties(page)).toBe(
      '<style>:root{--a:#000}@media print{:root{--a:#111}}p{margin:1rem}</style>',
    );
  });

  it('renames what changes with the theme, in drawings too', () => {
    const page = '<style>:root{--ink:#000}@media print{:root{--ink:#111}}</style><path fill="var(--ink)"/>';
    expect(slimCustomProperties(page)).toContain('<path fill="var(--a)"/>');
  });

  it('keeps long values under a name, and names it does not know', () => {
    const page = '<style>:root{--sans:system-ui,sans-serif}p{font-family:var(--sans);top:var(--far)}</style>';
    expect(slimCustomProperties(page)).toBe(
      '<style>:root{--a:system-ui,sans-serif}p{font-family:var(--a);top:var(--far)}</style>',
    );
  });
});

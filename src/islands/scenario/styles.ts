import css from './scenario.css?inline';

/**
 * The page's policy names each style that stands in it, so what comes later brings a sheet of its own. It must do
 * without custom properties: finished pages give them other names (editions/site/custom-properties.ts).
 */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

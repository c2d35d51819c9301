import { keepName, readName } from '../name.ts';
import { pageData } from '../page-data.ts';
import { partOf } from '../part.ts';
import type { PlanTexts } from './texts.ts';

/**
 * The name is for the printed sheet; it is kept only where the box says so.
 * @returns what stands in its field
 */
export function startName(section: HTMLElement, texts: PlanTexts): () => string {
  const courseId = pageData().outline.id;
  const name = partOf(section, '[data-name]', HTMLInputElement);
  const remember = partOf(section, '[data-remember]', HTMLInputElement);
  const refused = partOf(section, '[data-refused]', HTMLElement);
  const known = readName(courseId);
  if (known !== '' && name.value === '') name.value = known;
  remember.checked = known !== '';
  const keep = () => {
    const wanted = remember.checked ? name.value.trim() : '';
    const failed = !keepName(courseId, wanted) && wanted !== '';
    if (failed) remember.checked = false;
    refused.textContent = failed ? texts.notRemembered : '';
  };
  for (const input of [name, remember]) input.addEventListener('input', keep);
  return () => name.value;
}

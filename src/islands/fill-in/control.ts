import { isAmong, normalised } from '../../questions/fill-in/score.ts';
import type { Control } from '../control.ts';

/** One text field with the question's id as its name. */
export const fillInControl: Control<'fill-in'> = {
  read: ({ id }, form) => (form.get(id) as string | null) ?? '',
  missing: (_question, response) => (normalised(response) ? 0 : 1),
  keepRight: ({ accept }, response) => (isAmong(accept, response) ? response : ''),
};

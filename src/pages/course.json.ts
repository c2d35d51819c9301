import type { APIRoute } from 'astro';
import { outlineOf } from '../course/outline.ts';
import { course } from '../layouts/course.ts';

/** The course's outline at its root: what stands there, for the lost page and for whoever links to the course. */
export const GET: APIRoute = () => Response.json(outlineOf(course));

export { index } from 'virtual:course/search-en';
export { analyzer } from '../../search/english.ts';

export { index } from 'virtual:course/search-id';
export { analyzer } from '../../search/indonesian.ts';

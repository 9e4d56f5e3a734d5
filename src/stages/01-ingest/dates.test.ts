import { expect, test } from 'vitest';
import { findDate } from './dates.js';

test.each([
  ['Published: 21 October 2024', '2024-10-21'], ['October 21, 2024, 10:15 GMT', '2024-10-21'], ['2024-10-21T09:00:00+02:00', '2024-10-21'], ['Sept. 3rd, 2021', '2021-09-03'],
  ['21.10.2024', '2024-10-21'], ['10/21/2024', '2024-10-21'], ['03/04/2024', undefined], ['31 February 2024', undefined], ['October 21', undefined], ['May the 4th', undefined],
])('%s → %s', (text, iso) => expect(findDate(text)?.iso).toBe(iso));

import { details } from './details.ts';
import { findings } from './findings.ts';
import { graphSlice } from './graph-slice.ts';
import { health } from './health.ts';
import { overlaps } from './overlaps.ts';
import { search } from './search.ts';

/** Every endpoint of the API. */
export const endpoints = { health, search, graphSlice, details, overlaps, findings } as const;

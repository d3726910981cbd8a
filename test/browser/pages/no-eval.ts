import * as z from 'zod';

/** Schemas are otherwise tried as generated code first, which the page's policy refuses and reports. Imported before any of them. */
z.config({ jitless: true });

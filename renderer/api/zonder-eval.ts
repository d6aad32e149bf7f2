// Must be imported before any schema: zod then makes no functions from text, which the content policy forbids.
import { z } from 'zod';

z.config({ jitless: true });
